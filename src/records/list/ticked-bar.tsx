import { ArrowLeftRight, Download, Trash2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './run-list.module.css';

export interface TickedBarProps {
  /** One at least. */
  readonly ticked: readonly RunSummary[];
  readonly onExport: (ids: readonly string[]) => void;
  readonly onBin: (ids: readonly string[]) => void;
  readonly onOpenClass: (ids: readonly string[]) => void;
}

/** What can be done with the runs that are ticked; it stays in view under the list. */
export function TickedBar(props: TickedBarProps): ReactNode {
  const { ticked } = props;
  const say = useSay(recordsTexts);
  const ids = ticked.map(({ header }) => header.id);
  return (
    <section className={styles.bar} aria-label={say('tickedRuns')}>
      <span className={styles.count}>{say('ticked', { count: ticked.length })}</span>
      <Together {...props} />
      <Button icon={<Download />} onPress={() => props.onExport(ids)}>
        {say('export')}
      </Button>
      <Button icon={<Trash2 />} onPress={() => props.onBin(ids)}>
        {say('bin')}
      </Button>
      {ids.length > 1 && <p className={styles.hint}>{say('exportOneFile')}</p>}
    </section>
  );
}

/** Two runs of one scenario can be compared; two or more can be read as a class. */
function Together({ ticked, onOpenClass }: TickedBarProps): ReactNode {
  const say = useSay(recordsTexts);
  const [one, other] = ticked;
  if (one === undefined || other === undefined) return null;
  const ids = ticked.map(({ header }) => header.id);
  const comparable =
    ticked.length === 2 &&
    one.header.scenarioId === other.header.scenarioId &&
    ticked.every(isOver);
  return (
    <>
      {comparable && (
        <LinkButton
          icon={<ArrowLeftRight />}
          href={`#/compare/${other.header.id}/${one.header.id}`}
        >
          {say('compare')}
        </LinkButton>
      )}
      <Button icon={<Users />} onPress={() => onOpenClass(ids)}>
        {say('asClass')}
      </Button>
    </>
  );
}

function isOver({ progress }: RunSummary): boolean {
  return progress.state === 'ended';
}
