import { type ReactNode, useMemo } from 'react';
import type { Differences } from '../rehearsal/second-look.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Section } from '../ui/section.tsx';
import { Cases } from './cases/cases.tsx';
import { Contents } from './contents/contents.tsx';
import { useArrival } from './contents/use-arrival.ts';
import { useDebrief } from './debrief-context.ts';
import styles from './debrief-screen.module.css';
import { Declared } from './declared.tsx';
import { Escalations } from './escalation/escalations.tsx';
import type { Export } from './export/export-menu.tsx';
import { WorkloadFigure } from './figures/workload-figure.tsx';
import { debriefTexts } from './messages/catalogue.ts';
import { DifferencesNotice } from './opening/differences-notice.tsx';
import { ForkNotice } from './opening/fork-notice.tsx';
import { Actions, Outcome } from './opening/outcome-header.tsx';
import { Overview } from './overview/overview.tsx';
import { headingOf, type Part, type Visit } from './place.ts';
import type { Others } from './practice/others.ts';
import { Practice } from './practice/practice.tsx';
import { usePageHeads } from './print/page-heads.ts';
import { Questions } from './questions.tsx';
import { ReviewNotice } from './review/review-bar.tsx';
import { Sources } from './sources.tsx';
import { turningPoints } from './story/turning-points.ts';
import { workloadOf } from './story/workload.ts';
import { Timeline } from './timeline/timeline.tsx';
import { ResponseTimes } from './times/response-times.tsx';

/** One part of the page, and where it stands in the table of contents. */
interface Chapter {
  readonly part: Part;
  readonly title: string;
  readonly lead?: string;
  readonly content: ReactNode;
}

export interface ToldProps {
  /** What a second look at a run from a file found; null where none was taken. */
  readonly differences: Differences | null;
  /** Where else to practise. */
  readonly others: Others;
  /** Where a link led. */
  readonly visit: Visit;
  /** Makes a file; rejects when it cannot be made. */
  readonly onExport: (what: Export) => Promise<void>;
  readonly onPrint: () => void;
  /** Somebody begins to correct the score under this name; null: they are done. */
  readonly onCorrect: (author: string | null) => void;
}

/** The debrief once it may be seen, part by part. */
export function Told(props: ToldProps): ReactNode {
  usePageHeads();
  useArrival(props.visit);
  const chapters = useChapters(props);
  return (
    <>
      <Contents entries={chapters} />
      <div className={styles.body}>
        <Outcome />
        <Actions onExport={props.onExport} onPrint={props.onPrint} onCorrect={props.onCorrect} />
        <div className={styles.notices}>
          <ForkNotice />
          <DifferencesNotice differences={props.differences} />
          <ReviewNotice onEnd={() => props.onCorrect(null)} />
        </div>
        {chapters.map(({ part, title, lead, content }) => (
          <Section
            key={part}
            id={headingOf(part)}
            title={title}
            look={part === 'summary' ? 'plain' : 'part'}
            {...(lead !== undefined && { lead })}
          >
            {content}
          </Section>
        ))}
      </div>
    </>
  );
}

function useChapters({ visit, others }: ToldProps): readonly Chapter[] {
  const { story, cases } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { scenario } = story.programme;
  const turns = useMemo(() => turningPoints(story), [story]);
  const stretches = useMemo(() => workloadOf(story, cases, language), [story, cases, language]);
  const chapters: readonly (Chapter | null)[] = [
    { part: 'summary', title: say('scoresTitle'), content: <Overview turns={turns} /> },
    { part: 'timeline', title: say('timelineTitle'), content: <Timeline turns={turns} /> },
    {
      part: 'cases',
      title: say('casesTitle'),
      lead: say('casesLead'),
      content: <Cases visit={visit} />,
    },
    { part: 'times', title: say('waitsTitle'), content: <ResponseTimes /> },
    {
      part: 'escalation',
      title: say('escalationTitle'),
      lead: say('escalationLead'),
      content: <Escalations />,
    },
    {
      part: 'workload',
      title: say('workloadTitle'),
      content: <WorkloadFigure startsAt={scenario.clock.startsAt} stretches={stretches} />,
    },
    {
      part: 'practice',
      title: say('practiseTitle'),
      lead: say('practiseLead'),
      content: <Practice others={others} />,
    },
    scenario.debrief.length === 0
      ? null
      : {
          part: 'questions',
          title: say('questionsTitle'),
          lead: say('questionsLead'),
          content: <Questions />,
        },
    { part: 'conditions', title: say('declaredTitle'), content: <Declared /> },
    scenario.sources.length === 0
      ? null
      : {
          part: 'sources',
          title: say('sourcesTitle'),
          content: <Sources programme={story.programme} />,
        },
  ];
  return chapters.filter((chapter) => chapter !== null);
}
