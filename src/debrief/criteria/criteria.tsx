import type { ReactNode } from 'react';
import type { CriterionScore, ScoreSheet } from '../../scoring/sheet.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Meter } from '../../ui/meter.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './criteria.module.css';
import { segmentsOf, tallyOf } from './strip.ts';

export interface CriteriaProps {
  readonly sheet: ScoreSheet;
  readonly untimed: boolean;
}

/** Overall and the three criteria, each with what it is made of. */
export function Criteria({ sheet, untimed }: CriteriaProps): ReactNode {
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const formats = useFormats();
  return (
    <div className={styles.criteria}>
      <Overall score={sheet.overall} />
      <div className={styles.three}>
        {CRITERIA.map((criterion) => (
          <CriterionCard
            key={criterion}
            criterion={criterion}
            scored={sheet.criteria[criterion]}
            share={shareOf(sheet, criterion)}
            untimed={untimed}
          />
        ))}
      </div>
      {sheet.caps.map((cap) => (
        <Notice key={cap.line} tone="danger" title={say('capTitle', { at: formats.score(cap.at) })}>
          {cap.sentence[language]}
        </Notice>
      ))}
    </div>
  );
}

/** Share of a criterion in overall, among those that are rated. */
function shareOf({ weights, criteria }: ScoreSheet, criterion: Criterion): number {
  const rated = CRITERIA.filter((each) => criteria[each].score !== null);
  const sum = rated.reduce((total, each) => total + weights[each], 0);
  return rated.includes(criterion) && sum > 0 ? weights[criterion] / sum : 0;
}

function Overall({ score }: { readonly score: number | null }): ReactNode {
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  return (
    <div className={styles.overall}>
      <h3>{names.criterion('overall')}</h3>
      {score === null ? (
        <p className={styles.unrated}>{say('notRatedNothing')}</p>
      ) : (
        <p className={styles.figure}>
          <span>{formats.score(score)}</span> <small>{say('ofHundred')}</small>
        </p>
      )}
      <p className={styles.formative}>{say('formative')}</p>
    </div>
  );
}

function CriterionCard(props: {
  readonly criterion: Criterion;
  readonly scored: CriterionScore;
  readonly share: number;
  readonly untimed: boolean;
}): ReactNode {
  const { criterion, scored, share, untimed } = props;
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const name = names.criterion(criterion);
  return (
    <section className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h3>{name}</h3>
        <p>{share > 0 ? say('weight', { share: formats.percent(share) }) : say('weightNone')}</p>
      </header>
      <Meter label={name} value={scored.score} size="l" />
      {scored.score === null ? (
        <p className={styles.words}>
          {say(untimed && criterion === 'responseTime' ? 'notRatedUntimed' : 'notRatedNothing')}
        </p>
      ) : (
        <>
          <Strip scored={scored} />
          <p className={styles.words}>{say('composition', { ...tallyOf(scored.evidence) })}</p>
        </>
      )}
    </section>
  );
}

/** Each observation by its weight; the darker part of it was earned. Said in words beneath. */
function Strip({ scored }: { readonly scored: CriterionScore }): ReactNode {
  return (
    <div aria-hidden="true" className={styles.strip}>
      {segmentsOf(scored.evidence).map((segment) => (
        <span
          key={segment.id}
          className={styles.segment}
          data-harm={segment.harm}
          style={{ flexGrow: segment.weight }}
        >
          <span style={{ height: `${segment.share * 100}%` }} />
        </span>
      ))}
    </div>
  );
}
