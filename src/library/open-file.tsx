import { FileUp } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './open-file.module.css';

/** A field to write in is heavy, and few paste. */
const PasteText = lazy(async () => ({ default: (await import('./paste-text.tsx')).PasteText }));

export interface OpenFileProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** Ways to bring a file in: choose it, drop it on the page, or paste what it says. */
export function OpenFile({ onFiles, onText }: OpenFileProps): ReactNode {
  const say = useSay(libraryTexts);
  const [wanted, setWanted] = useState(false);
  return (
    <div className={styles.open}>
      <div className={styles.row}>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.json', '.jsonl', 'application/json']}
          onSelect={(files) => onFiles(files === null ? [] : [...files])}
        >
          <Button icon={<FileUp />}>{say('chooseFile')}</Button>
        </FileTrigger>
        <p className={styles.drop}>{say('dropHere')}</p>
        <a href="#/class">{say('toClass')}</a>
        <a href="#/workshop">{say('toWorkshop')}</a>
      </div>
      <Disclosure title={say('paste')} level={3} onToggle={() => setWanted(true)}>
        {wanted && (
          <Suspense>
            <PasteText onText={onText} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
