import { Download, FileUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { Checkbox } from '../ui/switch.tsx';
import type { Bilingual } from '../vocabulary/language.ts';
import { recordsTexts } from './messages/catalogue.ts';
import styles from './records-screen.module.css';

/** What became of files that one brought one's own runs back from. */
export interface BroughtBack {
  readonly kept: number;
  /** Runs that were here already. */
  readonly known: number;
  readonly problems: readonly FileProblem[];
}

/** A run that could not be read, and why. */
export interface FileProblem {
  readonly file: string;
  /** Line on which the run stands, in a file of several. */
  readonly line: number | null;
  readonly message: Bilingual;
}

export interface OwnDataProps {
  /** Runs kept here, those in the bin included. */
  readonly count: number;
  readonly onExportAll: () => void;
  readonly onBringBack: (files: readonly File[]) => void;
  readonly broughtBack: BroughtBack | null;
  /** Erases runs, drafts, own scenarios and preferences, for good. */
  readonly onEraseEverything: () => void;
}

/** All that is known of the user is here: it can be taken along, brought back and erased. */
export function OwnData(props: OwnDataProps): ReactNode {
  const { count, broughtBack } = props;
  const say = useSay(recordsTexts);
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.own}>
      <p>{say('ownDataText')}</p>
      <div className={styles.keys}>
        {count > 0 && (
          <Button icon={<Download />} onPress={props.onExportAll}>
            {say('exportAll')}
          </Button>
        )}
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.json', '.jsonl', 'application/json']}
          onSelect={(files) => props.onBringBack(files === null ? [] : [...files])}
        >
          <Button icon={<FileUp />}>{say('bringBack')}</Button>
        </FileTrigger>
        <Button kind="danger" onPress={() => setAsking(true)}>
          {say('eraseEverything')}
        </Button>
      </div>
      {broughtBack !== null && <BackAgain found={broughtBack} />}
      {asking && (
        <EraseDialog
          {...props}
          onClose={() => setAsking(false)}
          onErase={() => {
            props.onEraseEverything();
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

function BackAgain({ found }: { readonly found: BroughtBack }): ReactNode {
  const say = useSay(recordsTexts);
  const { kept, known, problems } = found;
  return (
    <Notice tone={problems.length === 0 ? 'info' : 'warning'}>
      <p>{say('broughtBack', { kept, known })}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.file}:${problem.line}`}>
              <Told problem={problem} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function Told({ problem }: { readonly problem: FileProblem }): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const { file, line } = problem;
  const message = problem.message[language];
  return line === null
    ? say('problemIn', { file, message })
    : say('problemInLine', { file, line, message });
}

/** Asks once, offers a file first, and wants one more gesture than a slip of the hand. */
function EraseDialog(
  props: OwnDataProps & { readonly onClose: () => void; readonly onErase: () => void },
): ReactNode {
  const { count, onClose, onErase } = props;
  const say = useSay(recordsTexts);
  const [understood, setUnderstood] = useState(false);
  return (
    <Dialog
      role="alertdialog"
      open
      onClose={onClose}
      title={say('eraseEverythingTitle')}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="danger" disabled={!understood} onPress={onErase}>
            {say('eraseForGood')}
          </Button>
        </>
      }
    >
      <div className={styles.own}>
        <p>{say('eraseEverythingText', { count })}</p>
        {count > 0 && (
          <Button icon={<Download />} onPress={props.onExportAll}>
            {say('exportFirst')}
          </Button>
        )}
        <Checkbox value={understood} onChange={setUnderstood}>
          {say('understood')}
        </Checkbox>
      </div>
    </Dialog>
  );
}
