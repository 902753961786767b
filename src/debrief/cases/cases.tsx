import type { ReactNode } from 'react';
import type { Evidence } from '../../scoring/sheet.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import type { Visit } from '../place.ts';
import { type Case, looseEvidence } from '../story/cases.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseRow } from './case-row.tsx';
import styles from './cases.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { EVERYTHING, passes, type StateFilter } from './filter.ts';
import { type CaseList, useCaseList } from './use-case-list.ts';

export interface CasesProps {
  /** Where a link led, when it led to a case. */
  readonly visit: Visit;
}

/** Every message that was due and every line of the score, one way or the other. */
export function Cases({ visit }: CasesProps): ReactNode {
  const say = useSay(debriefTexts);
  const list = useCaseList(visit);
  return (
    <>
      <div data-print="no">
        <Choice
          label={say('groupBy')}
          options={[
            { value: 'item', label: say('groupByItem') },
            { value: 'criterion', label: say('groupByCriterion') },
          ]}
          value={list.grouping}
          onChange={list.group}
        />
      </div>
      {list.grouping === 'item' ? <ByItem visit={visit} list={list} /> : <ByCriterion />}
    </>
  );
}

function ByItem({ visit, list }: CasesProps & { readonly list: CaseList }): ReactNode {
  const { cases, reviewed } = useDebrief();
  const { filter, open } = list;
  const shown = cases.filter((due) => passes(due, filter));
  const isThere = ({ key }: Case): boolean =>
    visit.place?.type === 'case' && visit.place.key === key;
  return (
    <>
      <Controls list={list} shown={shown} />
      {shown.length === 0 && <Nothing filtered={cases.length > 0} state={filter.state} />}
      <div className={styles.list}>
        {shown.map((due, index) => (
          <CaseRow
            key={due.key}
            due={due}
            open={open.has(due.key)}
            onToggle={(is) => list.toggle(due.key, is)}
            visit={isThere(due) ? visit : null}
            repeated={shown.findIndex(({ expectation }) => expectation === due.expectation) < index}
          />
        ))}
      </div>
      {filter === EVERYTHING && <Loose evidence={looseEvidence(reviewed.sheet, cases)} />}
    </>
  );
}

function Controls(props: { readonly list: CaseList; readonly shown: readonly Case[] }): ReactNode {
  const { list, shown } = props;
  const { cases } = useDebrief();
  const say = useSay(debriefTexts);
  const all = shown.every(({ key }) => list.open.has(key));
  return (
    <div className={styles.controls} data-print="no">
      <CaseFilters filter={list.filter} onChange={list.narrow} />
      <p className={styles.count}>
        {say('casesShown', { shown: shown.length, total: cases.length })}
      </p>
      {shown.length > 0 && (
        <Button size="s" onPress={() => list.openAll(all ? [] : shown.map(({ key }) => key))}>
          {say(all ? 'closeAll' : 'openAll')}
        </Button>
      )}
    </div>
  );
}

function Nothing(props: { readonly filtered: boolean; readonly state: StateFilter }): ReactNode {
  const say = useSay(debriefTexts);
  if (!props.filtered)
    return <EmptyState title={say('casesEmpty')}>{say('casesEmptyAll')}</EmptyState>;
  return (
    <EmptyState title={say('casesEmpty')}>
      {say(props.state === 'missed' ? 'casesEmptyMissed' : 'casesEmptyFilter')}
    </EmptyState>
  );
}

function Loose({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  if (evidence.length === 0) return null;
  return (
    <section className={styles.loose}>
      <h3>{say('looseTitle')}</h3>
      <p className={styles.soft}>{say('looseLead')}</p>
      <EvidenceList evidence={evidence} startsAt={story.programme.scenario.clock.startsAt} />
    </section>
  );
}

function ByCriterion(): ReactNode {
  const { story, reviewed } = useDebrief();
  const names = useNames();
  const { startsAt } = story.programme.scenario.clock;
  return (
    <div className={styles.list}>
      {CRITERIA.map((criterion) => (
        <section key={criterion} className={styles.loose}>
          <h3>{names.criterion(criterion)}</h3>
          <EvidenceList
            evidence={[...reviewed.sheet.criteria[criterion].evidence].sort((a, b) => a.at - b.at)}
            startsAt={startsAt}
            withCriterion={false}
          />
        </section>
      ))}
    </div>
  );
}
