import type { ReactNode } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { Badge } from '../../ui/badge.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './run-list.module.css';
import { titleOf } from './selection.ts';

/** What was played, by whom, and whatever makes this run unlike the others. */
export function RunTitle({ run }: { readonly run: RunSummary }): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const title = titleOf(run, language);
  const { id, pseudonym } = run.header;
  const isOver = run.progress.state === 'ended';
  const tags = useTags(run);
  return (
    <div className={styles.title}>
      <a href={isOver ? `#/run/${id}/debrief` : `#/run/${id}`} lang={LOCALES[title.language]}>
        {title.text}
      </a>
      {pseudonym !== undefined && (
        <span className={styles.name}>
          <bdi>{pseudonym}</bdi>
        </span>
      )}
      {(tags.length > 0 || !isOver) && (
        <span className={styles.tags}>
          {!isOver && <Badge tone="wait">{say('stateOpen')}</Badge>}
          {tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </span>
      )}
    </div>
  );
}

function useTags({ header }: RunSummary): readonly string[] {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { allowance } = header.settings;
  return [
    ...(header.forkOf === undefined ? [] : [say('tagFork')]),
    ...(header.origin === undefined ? [] : [say(header.origin.mine ? 'tagMine' : 'tagFile')]),
    ...(allowance === null ? [say('tagUntimed')] : []),
    ...(allowance === null || allowance === 1
      ? []
      : [say('tagMoreTime', { factor: formats.number(allowance) })]),
  ];
}
