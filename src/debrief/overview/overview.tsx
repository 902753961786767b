import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { selfAssessmentIn } from '../remarks.ts';
import type { TurningPoint } from '../story/turning-points.ts';
import { TurnList } from '../timeline/turn-list.tsx';
import { Caps } from './caps.tsx';
import { CriterionCard } from './criterion-card.tsx';
import { NextTime } from './next-time.tsx';
import styles from './overview.module.css';

/** Turning points that the first screen has room for. */
const MOST_TURNS = 3;

/** The whole story on one screen: what it earned, what turned it, and what to do next time. */
export function Overview({ turns }: { readonly turns: readonly TurningPoint[] }): ReactNode {
  const say = useSay(debriefTexts);
  return (
    <div className={styles.overview}>
      <div className={styles.criteria}>
        <Overall />
        {CRITERIA.map((criterion) => (
          <CriterionCard key={criterion} criterion={criterion} />
        ))}
      </div>
      <Caps />
      <div className={styles.lessons}>
        <NextTime />
        <section className={styles.turns} data-print="no">
          <h3>{say('turnsTitle')}</h3>
          <TurnList turns={turns} most={MOST_TURNS} />
        </section>
      </div>
    </div>
  );
}

function Overall(): ReactNode {
  const { reviewed, annotations } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  const { overall } = reviewed.sheet;
  const own = selfAssessmentIn(annotations)?.text;
  return (
    <div className={styles.overall}>
      <h3>{names.criterion('overall')}</h3>
      {overall === null ? (
        <p className={styles.soft}>{say('notRatedNothing')}</p>
      ) : (
        <p className={styles.figure}>
          <span>{formats.score(overall)}</span> <small>{say('ofHundred')}</small>
        </p>
      )}
      {reviewed.automatic !== null && reviewed.automatic !== overall && (
        <p className={styles.corrected}>
          {say('automaticBeside', { score: formats.score(reviewed.automatic) })}
        </p>
      )}
      {own !== undefined && (
        <p className={styles.soft}>
          {say('ownWordsLead')} <q dir="auto">{own}</q>
        </p>
      )}
      <p className={styles.soft}>{say('formative')}</p>
    </div>
  );
}
