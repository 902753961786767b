import type { ReactNode } from 'react';
import type { Evidence } from '../../scoring/sheet.ts';
import { type Formats, useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { type Names, useNames } from '../../ui/i18n/names.ts';
import { type Say, useSay } from '../../ui/i18n/use-say.ts';
import { shortened } from '../../ui/shortened.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { fr } from '../messages/fr.ts';
import { LineReview } from '../review/line-review.tsx';
import { isAction } from '../story/actions.ts';
import styles from './evidence.module.css';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Start of the simulated clock, such as `"19:40"`. */
  readonly startsAt: string;
  /** False where the criterion is said by the heading already. */
  readonly withCriterion?: boolean;
}

/** Lines of a score: the points, why, on what ground, at what moment, by which rule. */
export function EvidenceList({
  evidence,
  startsAt,
  withCriterion = true,
}: EvidenceListProps): ReactNode {
  const say = useSay(debriefTexts);
  if (evidence.length === 0) return <p className={styles.soft}>{say('noEvidence')}</p>;
  return (
    <ul className={styles.lines}>
      {evidence.map((line) => (
        <li key={line.id}>
          <Line line={line} startsAt={startsAt} withCriterion={withCriterion} />
        </li>
      ))}
    </ul>
  );
}

function Line(props: {
  readonly line: Evidence;
  readonly startsAt: string;
  readonly withCriterion: boolean;
}): ReactNode {
  const { line, startsAt, withCriterion } = props;
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const { language } = useLanguage();
  const about = [
    withCriterion ? names.criterion(line.criterion) : null,
    formats.timeOfDay(startsAt, line.at),
    line.rule,
  ];
  return (
    <div className={styles.line} data-outcome={outcomeOf(line)}>
      <p className={styles.points}>{pointsOf(line, say, formats)}</p>
      <div>
        <p>{line.sentence[language]}</p>
        <p className={styles.soft}>
          <Ground line={line} names={names} say={say} />
          {about.filter((part) => part !== null).join(' · ')}
        </p>
        <LineReview line={line} />
      </div>
    </div>
  );
}

function outcomeOf({ earned, possible }: Evidence): 'harm' | 'full' | 'part' | 'none' {
  if (earned < 0) return 'harm';
  if (earned <= 0) return 'none';
  return earned >= possible * 0.999 ? 'full' : 'part';
}

function pointsOf(line: Evidence, say: Say<keyof typeof fr>, formats: Formats): string {
  const short = { maximumFractionDigits: 2 };
  if (line.possible === 0)
    return formats.number(line.earned, { ...short, signDisplay: 'exceptZero' });
  return say('points', {
    earned: formats.number(line.earned, short),
    possible: formats.number(line.possible, short),
  });
}

function Ground(props: {
  readonly line: Evidence;
  readonly names: Names;
  readonly say: Say<keyof typeof fr>;
}): ReactNode {
  const { ground } = props.line;
  if (ground.type === 'words') {
    return (
      <>
        <q dir="auto">{shortened(ground.quote, LONGEST_QUOTE)}</q>
        {' · '}
      </>
    );
  }
  if (ground.type === 'absence') return `${props.say('groundAbsence')} · `;
  return isAction(ground.action) ? `${props.names.action(ground.action)} · ` : null;
}

/** Graphemes of a quote; the reply itself stands above, whole. */
const LONGEST_QUOTE = 90;
