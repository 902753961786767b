import { type ReactNode, useState } from 'react';
import { leverOfCase } from '../../scoring/overall/levers.ts';
import type { Evidence, ScoreSheet } from '../../scoring/sheet.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { type Case, looseEvidence } from '../story/cases.ts';
import type { Story } from '../story/story.ts';
import { CaseCard } from './case-card.tsx';
import styles from './cases.module.css';
import { EvidenceList } from './evidence-list.tsx';

export interface CasesProps {
  readonly story: Story;
  readonly sheet: ScoreSheet;
  readonly cases: readonly Case[];
}

type Filter = 'all' | 'missed' | 'met';
const EMPTY = { all: 'casesEmptyAll', missed: 'casesEmptyMissed', met: 'casesEmptyMet' } as const;

function passes({ outcome }: Case, filter: Filter): boolean {
  return filter === 'all' || (outcome.state === 'met') === (filter === 'met');
}

/** Every message that was due and every line of the score, one way or the other. */
export function Cases(props: CasesProps): ReactNode {
  const say = useSay(debriefTexts);
  const [grouping, setGrouping] = useState<'item' | 'criterion'>('item');
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <>
      <div className={styles.controls} data-print="no">
        <Choice
          label={say('groupBy')}
          options={[
            { value: 'item', label: say('groupByItem') },
            { value: 'criterion', label: say('groupByCriterion') },
          ]}
          value={grouping}
          onChange={setGrouping}
        />
        {grouping === 'item' && (
          <Choice<Filter>
            label={say('show')}
            options={[
              { value: 'all', label: say('showAll') },
              { value: 'missed', label: say('showMissed') },
              { value: 'met', label: say('showMet') },
            ]}
            value={filter}
            onChange={setFilter}
          />
        )}
      </div>
      {grouping === 'item' ? <ByItem {...props} filter={filter} /> : <ByCriterion {...props} />}
    </>
  );
}

function ByItem(props: CasesProps & { readonly filter: Filter }): ReactNode {
  const { story, sheet, cases, filter } = props;
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const shown = cases.filter((due) => passes(due, filter));
  const loose = filter === 'met' ? [] : looseEvidence(sheet, cases);
  if (shown.length === 0 && loose.length === 0) {
    return <EmptyState title={say('casesEmpty')}>{say(EMPTY[filter])}</EmptyState>;
  }
  return (
    <div className={styles.list}>
      {shown.map((due, index) => (
        <CaseCard
          key={due.key}
          story={story}
          due={due}
          lever={leverOfCase(sheet, due.outcome)?.sentence[language] ?? null}
          repeated={shown.findIndex(({ expectation }) => expectation === due.expectation) < index}
        />
      ))}
      {loose.length > 0 && (
        <Loose evidence={loose} startsAt={story.programme.scenario.clock.startsAt} />
      )}
    </div>
  );
}

function Loose({
  evidence,
  startsAt,
}: {
  readonly evidence: readonly Evidence[];
  readonly startsAt: string;
}): ReactNode {
  const say = useSay(debriefTexts);
  return (
    <section className={styles.case}>
      <h3>{say('looseTitle')}</h3>
      <p className={styles.soft}>{say('looseLead')}</p>
      <EvidenceList evidence={evidence} startsAt={startsAt} />
    </section>
  );
}

function ByCriterion({ story, sheet }: CasesProps): ReactNode {
  const names = useNames();
  const { startsAt } = story.programme.scenario.clock;
  return (
    <div className={styles.list}>
      {CRITERIA.map((criterion) => (
        <section key={criterion} className={styles.case}>
          <h3>{names.criterion(criterion)}</h3>
          <EvidenceList
            evidence={[...sheet.criteria[criterion].evidence].sort((a, b) => a.at - b.at)}
            startsAt={startsAt}
            withCriterion={false}
          />
        </section>
      ))}
    </div>
  );
}
