import { type ReactNode, useState } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './bin.module.css';
import { useDateOf } from './run-table.tsx';
import { titleOf } from './selection.ts';

/** Days that a run stays in the bin before it is erased for good. */
export const BIN_DAYS = 30;

export interface BinProps {
  readonly runs: readonly RunSummary[];
  readonly onPutBack: (ids: readonly string[]) => void;
  readonly onErase: (ids: readonly string[]) => void;
}

/** Runs thrown away: each can be put back, until the bin is emptied or their days are over. */
export function Bin({ runs, onPutBack, onErase }: BinProps): ReactNode {
  const say = useSay(recordsTexts);
  const [asking, setAsking] = useState(false);
  if (runs.length === 0) return null;
  const empty = (): void => {
    onErase(runs.map(({ header }) => header.id));
    setAsking(false);
  };
  return (
    <Disclosure title={say('binTitle', { count: runs.length })} level={3}>
      <div className={styles.bin}>
        <p className={styles.soft}>{say('binText', { days: BIN_DAYS })}</p>
        <ul className={styles.list}>
          {runs.map((run) => (
            <li key={run.header.id} className={styles.entry}>
              <Thrown run={run} onPutBack={() => onPutBack([run.header.id])} />
            </li>
          ))}
        </ul>
        <Button kind="danger" onPress={() => setAsking(true)}>
          {say('emptyBin')}
        </Button>
      </div>
      <Dialog
        role="alertdialog"
        size="s"
        open={asking}
        onClose={() => setAsking(false)}
        title={say('emptyBinTitle', { count: runs.length })}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{say('cancel')}</Button>
            <Button kind="danger" onPress={empty}>
              {say('eraseForGood')}
            </Button>
          </>
        }
      >
        <p>{say('emptyBinText')}</p>
      </Dialog>
    </Disclosure>
  );
}

function Thrown(props: { readonly run: RunSummary; readonly onPutBack: () => void }): ReactNode {
  const { run, onPutBack } = props;
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const date = useDateOf()(run);
  const title = titleOf(run, language);
  const { pseudonym } = run.header;
  return (
    <>
      <span className={styles.words}>
        <span lang={LOCALES[title.language]}>{title.text}</span>
        <span className={styles.soft}>
          {pseudonym !== undefined && (
            <>
              <bdi>{pseudonym}</bdi>
              {' · '}
            </>
          )}
          {date}
        </span>
      </span>
      <Button size="s" onPress={onPutBack}>
        {say('putBack')}
      </Button>
    </>
  );
}
