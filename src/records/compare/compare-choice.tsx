import { BookOpen, GitFork, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { textIn } from '../../scenario/text.ts';
import type { RunSummary } from '../../storage/run-record.ts';
import { LinkButton } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';

export interface CompareChoiceProps {
  readonly run: RunSummary;
  /** Other finished runs of the same scenario, newest first. */
  readonly others: readonly RunSummary[];
  /** Address of this run beside another; null stands for the author's example. */
  readonly hrefOf: (other: string | null) => string;
}

/** What a run can be laid beside: the author's example, what it was taken from, any other of its kind. */
export function CompareChoice({ run, others, hrefOf }: CompareChoiceProps): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { header } = run;
  const origin = others.find((other) => other.header.id === header.forkOf?.run);
  const title = textIn(header.title, language).text;
  return (
    <div className={styles.screen}>
      <header className={styles.opening}>
        <h1>{say('compareWith')}</h1>
        <p>{say('compareWithLead', { title, date: formats.date(header.startedAt) })}</p>
      </header>
      <ul className={styles.choices}>
        <li>
          <LinkButton icon={<BookOpen />} href={hrefOf(null)}>
            {say('compareWithModel')}
          </LinkButton>
        </li>
        {origin !== undefined && (
          <li>
            <LinkButton icon={<GitFork />} href={hrefOf(origin.header.id)}>
              {say('compareWithOrigin')}
            </LinkButton>
          </li>
        )}
        {others
          .filter((other) => other !== origin)
          .map((other) => (
            <li key={other.header.id}>
              <OtherRun run={other} href={hrefOf(other.header.id)} />
            </li>
          ))}
      </ul>
      {others.length === 0 && <p className={styles.soft}>{say('compareNoOther')}</p>}
    </div>
  );
}

function OtherRun({ run, href }: { readonly run: RunSummary; readonly href: string }): ReactNode {
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const { pseudonym, startedAt } = run.header;
  const date = formats.date(startedAt);
  const overall = run.result?.overall ?? null;
  return (
    <>
      <LinkButton icon={<History />} href={href}>
        {pseudonym === undefined
          ? say('comparePlayed', { date })
          : say('comparePlayedBy', { date, name: pseudonym })}
      </LinkButton>
      {overall !== null && (
        <span className={styles.soft}>
          {names.criterion('overall')} {formats.score(overall)}
        </span>
      )}
    </>
  );
}
