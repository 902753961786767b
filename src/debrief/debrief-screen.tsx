import { type ReactNode, useMemo } from 'react';
import type { Annotation } from '../engine/run.ts';
import type { ScoreSheet } from '../scoring/sheet.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Cases } from './cases/cases.tsx';
import { Criteria } from './criteria/criteria.tsx';
import styles from './debrief-screen.module.css';
import { Declared } from './declared.tsx';
import { Escalations } from './escalations.tsx';
import { WorkloadFigure } from './figures/workload-figure.tsx';
import { debriefTexts } from './messages/catalogue.ts';
import { OutcomeHeader } from './outcome-header.tsx';
import { Questions } from './questions.tsx';
import { ResponseTimes } from './response-times.tsx';
import { Sources } from './sources.tsx';
import { casesOf } from './story/cases.ts';
import { wordsIn } from './story/people.ts';
import type { Story } from './story/story.ts';
import { turningPoints } from './story/turning-points.ts';
import { workloadOf } from './story/workload.ts';
import { Timeline } from './timeline.tsx';
import { Triage } from './triage.tsx';

export interface DebriefScreenProps {
  readonly story: Story;
  readonly sheet: ScoreSheet;
  readonly annotations: readonly Annotation[];
  readonly onAnswer: (question: number, text: string) => Promise<void>;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** What happened, what it earned and why, and what to make of it. */
export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  const { story, sheet } = props;
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { scenario } = story.programme;
  const cases = useMemo(() => casesOf(story, sheet), [story, sheet]);
  const turns = useMemo(() => turningPoints(story), [story]);
  const stretches = useMemo(() => workloadOf(story, language), [story, language]);
  return (
    <article className={styles.debrief}>
      <OutcomeHeader story={story} onExport={props.onExport} onPrint={props.onPrint} />
      <Section title={say('scoresTitle')}>
        <Criteria sheet={sheet} untimed={story.run.settings.allowance === null} />
      </Section>
      <Section title={say('timelineTitle')}>
        <Timeline story={story} cases={cases} turns={turns} />
      </Section>
      <Section title={say('casesTitle')} lead={say('casesLead')}>
        <Cases story={story} sheet={sheet} cases={cases} />
      </Section>
      <Section title={say('waitsTitle')}>
        <ResponseTimes story={story} cases={cases} measures={sheet.measures} />
      </Section>
      <Section title={say('escalationTitle')} lead={say('escalationLead')}>
        <Escalations story={story} measures={sheet.measures} />
        <Triage outcomes={sheet.outcomes} />
      </Section>
      <Section title={say('workloadTitle')}>
        <WorkloadFigure startsAt={scenario.clock.startsAt} stretches={stretches} />
      </Section>
      {scenario.debrief.length > 0 && (
        <Section title={say('questionsTitle')} lead={say('questionsLead')}>
          <Questions
            questions={scenario.debrief.map((text) => wordsIn(story.programme, text, language))}
            annotations={props.annotations}
            onAnswer={props.onAnswer}
          />
        </Section>
      )}
      <Section title={say('declaredTitle')}>
        <Declared story={story} scoring={sheet.version} />
      </Section>
      {scenario.sources.length > 0 && (
        <Section title={say('sourcesTitle')}>
          <Sources programme={story.programme} />
        </Section>
      )}
    </article>
  );
}

function Section(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2>{props.title}</h2>
        {props.lead !== undefined && <p>{props.lead}</p>}
      </div>
      {props.children}
    </section>
  );
}
