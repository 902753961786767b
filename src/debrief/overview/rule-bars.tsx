import type { ReactNode } from 'react';
import type { Evidence } from '../../scoring/sheet.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { type RuleTally, ruleName, talliesOf } from '../story/tally.ts';
import styles from './overview.module.css';

/** What a criterion is made of: a bar a rule, as long as what was at stake, filled as far as earned. */
export function RuleBars({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  const say = useSay(debriefTexts);
  const tallies = talliesOf(evidence);
  const most = Math.max(1, ...tallies.map(({ possible, taken }) => possible + taken));
  return (
    <ul className={styles.bars} aria-label={say('barsLabel')}>
      {tallies.map((tally) => (
        <Bar key={tally.rule} tally={tally} most={most} />
      ))}
    </ul>
  );
}

function Bar({ tally, most }: { readonly tally: RuleTally; readonly most: number }): ReactNode {
  const { rule, earned, possible, taken } = tally;
  const { language } = useLanguage();
  const width = (points: number): string => `${(100 * points) / most}%`;
  return (
    <li>
      <span className={styles.barName}>{ruleName(rule, language)}</span>
      <span className={styles.barValue}>
        <Value {...tally} />
      </span>
      <span aria-hidden="true" className={styles.track}>
        <span className={styles.earned} style={{ width: width(earned) }} />
        <span className={styles.missed} style={{ width: width(possible - earned) }} />
        <span className={styles.taken} style={{ width: width(taken) }} />
      </span>
    </li>
  );
}

function Value({ earned, possible, taken }: RuleTally): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const points = (value: number): string => formats.number(value, { maximumFractionDigits: 1 });
  return [
    ...(possible > 0
      ? [say('barValue', { earned: points(earned), possible: points(possible) })]
      : []),
    ...(taken > 0 ? [say('barTaken', { taken: points(taken) })] : []),
  ].join(' ');
}
