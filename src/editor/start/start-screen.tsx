import { FilePlus2, FileUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Draft } from '../../storage/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { startTexts } from './messages/catalogue.ts';
import styles from './start.module.css';

export interface StartScreenProps {
  /** Latest first. */
  readonly drafts: readonly Draft[];
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: (id: string) => void;
  /** Files that could not be read as text: not UTF-8, or too heavy. */
  readonly refused: readonly string[];
  /** Name of the draft removed last, while one press brings it back. */
  readonly removed: string | null;
  readonly onBringBack: () => void;
}

/** Where writing begins: a new scenario, a file, or one of those being written. */
export function StartScreen(props: StartScreenProps): ReactNode {
  const say = useSay(startTexts);
  return (
    <div className={styles.start}>
      <header className={styles.head}>
        <h1>{say('title')}</h1>
        <p className={styles.lead}>{say('lead')}</p>
        <div className={styles.keys}>
          <Button kind="primary" icon={<FilePlus2 />} onPress={props.onNew}>
            {say('new')}
          </Button>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => props.onFiles(files === null ? [] : [...files])}
          >
            <Button icon={<FileUp />}>{say('open')}</Button>
          </FileTrigger>
        </div>
      </header>
      {props.refused.length > 0 && (
        <Notice tone="danger" title={say('refused')}>
          {say('refusedText', { files: props.refused.join(', ') })}
        </Notice>
      )}
      <Section title={say('drafts')}>
        {props.removed !== null && (
          <output className={styles.removed}>
            {say('removed', { file: props.removed })}{' '}
            <Button size="s" onPress={props.onBringBack}>
              {say('bringBack')}
            </Button>
          </output>
        )}
        {props.drafts.length === 0 ? (
          <EmptyState title={say('empty')}>{say('emptyText')}</EmptyState>
        ) : (
          <ul className={styles.list}>
            {props.drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} onRemove={props.onRemove} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

interface DraftRowProps {
  readonly draft: Draft;
  readonly onRemove: (id: string) => void;
}

function DraftRow({ draft, onRemove }: DraftRowProps): ReactNode {
  const say = useSay(startTexts);
  const formats = useFormats();
  return (
    <li className={styles.row}>
      <a href={`#/workshop/${draft.id}`}>{draft.file}</a>
      <span className={styles.when}>{formats.date(draft.savedAt)}</span>
      <IconButton
        size="s"
        icon={<Trash2 />}
        label={say('remove', { file: draft.file })}
        onPress={() => onRemove(draft.id)}
      />
    </li>
  );
}
