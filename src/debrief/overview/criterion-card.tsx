import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Meter } from '../../ui/meter.tsx';
import type { Criterion } from '../../vocabulary/criterion.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { selfAssessmentIn } from '../remarks.ts';
import { compare } from '../self-assessment/comparison.ts';
import styles from './overview.module.css';
import { RuleBars } from './rule-bars.tsx';
import { shareOf } from './share.ts';

/** One criterion: its score, what it counts for, what it is made of, and how they saw it. */
export function CriterionCard({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const { reviewed, story } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const name = names.criterion(criterion);
  const { score, evidence } = reviewed.sheet.criteria[criterion];
  const share = shareOf(reviewed.sheet, criterion);
  const untimed = story.run.settings.allowance === null && criterion === 'responseTime';
  return (
    <section className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h3>{name}</h3>
        <p>{share > 0 ? say('weight', { share: formats.percent(share) }) : say('weightNone')}</p>
      </header>
      <Meter label={name} value={score} size="l" />
      <Corrected criterion={criterion} />
      {score === null ? (
        <p className={styles.soft}>{say(untimed ? 'notRatedUntimed' : 'notRatedNothing')}</p>
      ) : (
        <>
          <OwnView criterion={criterion} score={score} />
          <RuleBars evidence={evidence} />
        </>
      )}
    </section>
  );
}

/** What the rules alone gave, where somebody corrected it. */
function Corrected({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const { reviewed, automatic } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const before = automatic.criteria[criterion].score;
  if (before === null || before === reviewed.sheet.criteria[criterion].score) return null;
  return (
    <p className={styles.corrected}>{say('automaticBeside', { score: formats.score(before) })}</p>
  );
}

/** How they had placed themselves, set kindly beside what their replies earned. */
function OwnView(props: { readonly criterion: Criterion; readonly score: number }): ReactNode {
  const { annotations } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const own = selfAssessmentIn(annotations)?.scores[props.criterion];
  const comparison = compare(own, props.score);
  if (own === undefined || comparison === null) return null;
  return (
    <p className={styles.soft}>
      {say('ownPlace', { own: formats.score(own) })} {say(`compare_${comparison}`)}
    </p>
  );
}
