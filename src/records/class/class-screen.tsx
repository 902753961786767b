import { Download, FileUp, Save } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { textIn } from '../../scenario/text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Menu } from '../../ui/menu.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Sheet } from '../../ui/spreadsheet/sheet.ts';
import { Switch } from '../../ui/switch.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import { ClassDifferences } from './class-differences.tsx';
import { ClassItems } from './class-items.tsx';
import { ClassProblems } from './class-problems.tsx';
import type { ClassMember, ClassReading } from './class-reading.ts';
import { type ClassGroup, groupsOf } from './class-roll.ts';
import { classSheet } from './class-sheet.ts';
import { ClassTable } from './class-table.tsx';
import { FileDrop } from './file-drop.tsx';
import { ReadingProgress } from './reading-progress.tsx';

export interface ClassScreenProps {
  readonly reading: ClassReading;
  readonly onFiles: (files: readonly File[]) => void;
  /** Keeps the runs in this browser; nothing else of this screen does. */
  readonly onKeep: (members: readonly ClassMember[]) => void;
  /** How many runs were kept; null until somebody asks. */
  readonly kept: number | null;
  readonly onExport: (sheet: Sheet, format: 'csv' | 'xlsx') => void;
}

/** Many runs at once: who scored what, and how everybody answered one thing. */
export function ClassScreen(props: ClassScreenProps): ReactNode {
  const { reading, onFiles } = props;
  const say = useSay(recordsTexts);
  const [anonymous, setAnonymous] = useState(false);
  const groups = useMemo(() => groupsOf(reading.members), [reading.members]);
  return (
    <FileDrop onFiles={onFiles}>
      <article className={styles.class}>
        <header className={styles.opening}>
          <h1>{say('classTitle')}</h1>
          <p>{say('classLead')}</p>
        </header>
        <Controls {...props} groups={groups} anonymous={anonymous} onAnonymous={setAnonymous} />
        {props.kept !== null && <Notice>{say('classKept', { count: props.kept })}</Notice>}
        <ReadingProgress reading={reading} anonymous={anonymous} />
        <ClassProblems problems={reading.problems} anonymous={anonymous} />
        {reading.total === 0 && (
          <EmptyState title={say('classEmpty')}>{say('classEmptyText')}</EmptyState>
        )}
        {groups.map((group) => (
          <Group key={group.scenario} group={group} anonymous={anonymous} />
        ))}
      </article>
    </FileDrop>
  );
}

function Controls(
  props: ClassScreenProps & {
    readonly groups: readonly ClassGroup[];
    readonly anonymous: boolean;
    readonly onAnonymous: (anonymous: boolean) => void;
  },
): ReactNode {
  const { reading, groups, anonymous } = props;
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const some = reading.members.length > 0;
  return (
    <div className={styles.controls}>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.json', '.jsonl', 'application/json']}
        onSelect={(files) => props.onFiles(files === null ? [] : [...files])}
      >
        <Button icon={<FileUp />} kind={some ? 'secondary' : 'primary'}>
          {say(some ? 'addFiles' : 'chooseFiles')}
        </Button>
      </FileTrigger>
      {some && (
        <>
          <Menu
            label={say('exportTable')}
            trigger={<Button icon={<Download />}>{say('exportTable')}</Button>}
            entries={[
              { id: 'xlsx' as const, label: say('exportXlsx') },
              { id: 'csv' as const, label: say('exportCsv') },
            ]}
            onAction={(format) => props.onExport(classSheet(groups, anonymous, language), format)}
          />
          <Button icon={<Save />} onPress={() => props.onKeep(reading.members)}>
            {say('keepRuns')}
          </Button>
          <Switch value={anonymous} onChange={props.onAnonymous} className={styles.anonymous ?? ''}>
            {say('anonymous')}
          </Switch>
        </>
      )}
    </div>
  );
}

function Group(props: { readonly group: ClassGroup; readonly anonymous: boolean }): ReactNode {
  const { group } = props;
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const sole = group.languages.length === 1 ? group.languages[0] : undefined;
  const title = textIn(group.title, language, sole);
  return (
    <section className={styles.group}>
      <div className={styles.heading}>
        <h2 lang={LOCALES[title.language]}>{title.text}</h2>
        <p className={styles.soft}>{say('people', { count: group.people.length })}</p>
        {group.versionsDiffer && <p className={styles.soft}>{say('versionsDiffer')}</p>}
      </div>
      <ClassTable {...props} />
      <ClassDifferences {...props} />
      <ClassItems {...props} />
    </section>
  );
}
