import { type ReactNode, useMemo, useState } from 'react';
import { partingOf } from '../../engine/parting.ts';
import {
  type Comparison,
  compareSheets,
  type Pair,
} from '../../scoring/comparison/compare-sheets.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import { CasePair } from './case-pair.tsx';
import styles from './compare.module.css';
import { type ComparedRuns, SIDES, scenarioDifference, wordsIn } from './compared-run.ts';
import { Parting } from './parting.tsx';
import { RunHead, type RunHrefs } from './run-head.tsx';
import { ScoresTable } from './scores-table.tsx';
import { TimelineFigure } from './timeline-figure.tsx';

export interface CompareScreenProps {
  /** Two runs of scenarios of one id; the scenarios may have changed in between. */
  readonly runs: ComparedRuns;
  readonly hrefs: Pair<RunHrefs>;
}

/** Two runs side by side: what they earned, where they parted, and what each made of every message. */
export function CompareScreen({ runs, hrefs }: CompareScreenProps): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const comparison = useMemo(() => compareSheets(runs.a.sheet, runs.b.sheet), [runs]);
  const parting = useMemo(() => partingOf(runs.a.run.events, runs.b.run.events), [runs]);
  const title = wordsIn(runs.a, runs.a.programme.scenario.title, language);
  return (
    <div className={styles.screen}>
      <header className={styles.opening}>
        <h1>{say('compareTitle')}</h1>
        <p lang={LOCALES[title.language]}>{title.text}</p>
      </header>
      <Warnings runs={runs} />
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <RunHead
            key={side}
            side={side}
            compared={runs[side]}
            other={runs[side === 'a' ? 'b' : 'a']}
            hrefs={hrefs[side]}
          />
        ))}
      </div>
      <Section title={say('compareScores')}>
        <ScoresTable comparison={comparison} runs={runs} />
      </Section>
      <Section title={say('comparePartedTitle')}>
        <Parting runs={runs} hrefs={hrefs} />
      </Section>
      <Section title={say('compareTimeline')}>
        <TimelineFigure runs={runs} parting={parting?.at ?? null} />
      </Section>
      <Section title={say('compareCases')} lead={say('compareCasesLead')}>
        <Cases comparison={comparison} runs={runs} />
      </Section>
    </div>
  );
}

/** What keeps the two from being quite alike, whoever played them. */
function Warnings({ runs }: { readonly runs: ComparedRuns }): ReactNode {
  const say = useSay(recordsTexts);
  const { play, rubric } = scenarioDifference(runs);
  const otherSeed = runs.a.run.seed !== runs.b.run.seed;
  return (
    <>
      {play && <Notice tone="warning">{say('compareOtherPlay')}</Notice>}
      {rubric && <Notice tone="warning">{say('compareOtherRubric')}</Notice>}
      {otherSeed && !play && <Notice>{say('compareOtherSeed')}</Notice>}
    </>
  );
}

type Shown = 'all' | 'different';

function Cases(props: { readonly comparison: Comparison; readonly runs: ComparedRuns }): ReactNode {
  const { comparison, runs } = props;
  const say = useSay(recordsTexts);
  const [shown, setShown] = useState<Shown>('all');
  const { cases } = comparison;
  const different = cases.filter(
    ({ better, outcomes }) => better !== null || outcomes.a === null || outcomes.b === null,
  );
  const listed = shown === 'all' ? cases : different;
  return (
    <>
      <Choice<Shown>
        label={say('compareShow')}
        options={[
          { value: 'all', label: say('compareShowAll', { count: cases.length }) },
          { value: 'different', label: say('compareShowDifferent', { count: different.length }) },
        ]}
        value={shown}
        onChange={setShown}
      />
      {listed.length === 0 && (
        <EmptyState title={say('compareNothingDiffers')}>
          {say('compareNothingDiffersText')}
        </EmptyState>
      )}
      {listed.map((one) => (
        <CasePair key={`${one.expectation}/${one.item ?? ''}`} one={one} runs={runs} />
      ))}
    </>
  );
}

function Section(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{props.title}</h2>
      {props.lead !== undefined && <p className={styles.soft}>{props.lead}</p>}
      {props.children}
    </section>
  );
}
