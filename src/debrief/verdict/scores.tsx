import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Meter } from '../../ui/meter.tsx';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './verdict.module.css';

/** The overall score and the three criteria, in figures and in a word each. */
export function Scores(): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const names = useNames();
  const { overall, criteria } = reviewed.sheet;
  return (
    <dl className={styles.scores}>
      <div className={styles.overall}>
        <dt>{names.criterion('overall')}</dt>
        <dd>
          {overall === null ? (
            say('verdictUnrated')
          ) : (
            <>
              <span className={styles.figure}>{formats.score(overall)}</span>{' '}
              <small>{say('verdictOf')}</small>
              <Word score={overall} />
            </>
          )}
        </dd>
      </div>
      {CRITERIA.map((criterion) => (
        <div key={criterion}>
          <dt>{names.criterion(criterion)}</dt>
          <dd>
            <Meter label={names.criterion(criterion)} value={criteria[criterion].score} />
            <Word score={criteria[criterion].score} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** From which score each word is said. */
const WORDS = [
  [97, 'all'],
  [70, 'solid'],
  [45, 'under'],
  [0, 'weak'],
] as const;

function Word({ score }: { readonly score: number | null }): ReactNode {
  const say = useSay(debriefTexts);
  if (score === null) return null;
  const word = WORDS.find(([from]) => score >= from)?.[1] ?? 'weak';
  return <span className={styles.word}>{say(`verdict_${word}`)}</span>;
}
