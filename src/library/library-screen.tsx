import { lazy, type ReactNode, Suspense } from 'react';
import type { RunSummary } from '../storage/run-record.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState, LoadingState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { OnAirLight } from '../ui/on-air-light.tsx';
import { Section } from '../ui/section.tsx';
import type { Card } from './card.ts';
import { DropTarget } from './drop-target.tsx';
import styles from './library-screen.module.css';
import { libraryTexts } from './messages/catalogue.ts';
import { OpenFile } from './open-file.tsx';
import type { Opening } from './opening.ts';
import { OpeningReport } from './opening-report.tsx';
import type { PastRunsProps } from './past-runs.tsx';
import { TourInvitation } from './tour-invitation.tsx';
import { UnfinishedRuns } from './unfinished-runs.tsx';

/** A first visit has no past: the table and its menus come when there is one. */
const PastRuns = lazy(async () => ({ default: (await import('./past-runs.tsx')).PastRuns }));

/** The catalogue comes after the first page is drawn, and its list with it. */
const CourseProgramme = lazy(async () => ({
  default: (await import('./path/course-programme.tsx')).CourseProgramme,
}));

const DrillList = lazy(async () => ({
  default: (await import('./drills/drill-list.tsx')).DrillList,
}));

/** What the browser keeps, while it is being fetched and after. */
export type Kept =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'ready'; readonly runs: readonly RunSummary[] };

export interface LibraryScreenProps {
  /** Null until the catalogue has come. */
  readonly cards: readonly Card[] | null;
  readonly kept: Kept;
  /** What became of the files brought last, one after the other. */
  readonly openings: readonly Opening[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onRemoveScenario: (id: string) => void;
  readonly onExportRun: (id: string) => void;
  /** Throws a run into the bin, from which it can be taken back. */
  readonly onBinRun: (id: string) => void;
  /** The run thrown away last, while one press takes it back. */
  readonly undo: PastRunsProps['undo'];
  /** Says what a browser may do to records, when it is time to. */
  readonly reminder?: ReactNode;
  readonly onPlayAgain: (scenarioId: string) => void;
}

/** The front page: what was left unfinished, what can be played, what was played. */
export function LibraryScreen(props: LibraryScreenProps): ReactNode {
  const say = useSay(libraryTexts);
  const { kept } = props;
  const cards = props.cards ?? [];
  const open = runsThat(kept, 'open');
  const ended = runsThat(kept, 'ended');
  const tour = cards.find(({ format }) => format === 'tour');
  return (
    <DropTarget onFiles={props.onFiles}>
      <header className={styles.opening}>
        <div className={styles.words}>
          <h1>{say('title')}</h1>
          <p className={styles.lead}>{say('lead')}</p>
        </div>
        <OnAirLight state="standby" size="xl" className={styles.sign} />
      </header>
      {tour !== undefined && <TourInvitation tour={tour} first={isFirstVisit(kept)} />}
      {open.length > 0 && (
        <Section title={say('inProgress')}>
          <UnfinishedRuns runs={open} cardFor={(id) => cards.find((card) => card.id === id)} />
        </Section>
      )}
      <Section title={say('programme')}>
        <Programme {...props} ended={ended} />
      </Section>
      {cards.some(isDrill) && (
        <Section title={say('drills')} lead={say('drillsLead')}>
          <Suspense fallback={<LoadingState label={say('loading')} />}>
            <DrillList
              cards={cards}
              runs={kept.type === 'ready' ? kept.runs : []}
              onRemove={props.onRemoveScenario}
            />
          </Suspense>
        </Section>
      )}
      <Section title={say('past')}>
        <Past {...props} ended={ended} />
      </Section>
      <Section title={say('bench')} lead={say('benchLead')}>
        <p>
          <LinkButton href="#/tone">{say('benchOpen')}</LinkButton>
        </p>
      </Section>
      <Section title={say('openFile')} lead={say('openFileLead')}>
        <OpenFile onFiles={props.onFiles} onText={props.onText} />
        {props.openings.map((opening, index) => (
          // Two files may have one name, and the list only grows.
          // oxlint-disable-next-line react/no-array-index-key
          <OpeningReport key={index} opening={opening} onCopy={props.onCopy} />
        ))}
      </Section>
    </DropTarget>
  );
}

function Programme(
  props: LibraryScreenProps & { readonly ended: readonly RunSummary[] },
): ReactNode {
  const say = useSay(libraryTexts);
  if (props.cards === null) return <LoadingState label={say('loading')} />;
  const exercises = props.cards.filter(({ format }) => format === 'exercise');
  if (exercises.length === 0) {
    return <EmptyState title={say('programmeEmpty')}>{say('programmeEmptyText')}</EmptyState>;
  }
  return (
    <Suspense fallback={<LoadingState label={say('loading')} />}>
      <CourseProgramme cards={exercises} runs={props.ended} onRemove={props.onRemoveScenario} />
    </Suspense>
  );
}

function Past(props: LibraryScreenProps & { readonly ended: readonly RunSummary[] }): ReactNode {
  const say = useSay(libraryTexts);
  const { kept, ended } = props;
  if (kept.type === 'loading') return <LoadingState label={say('loading')} />;
  if (kept.type === 'failed') {
    return (
      <ErrorState title={say('failed')}>{say('failedText', { message: kept.message })}</ErrorState>
    );
  }
  if (ended.length === 0 && props.undo === null)
    return (
      <EmptyState
        title={say('pastEmpty')}
        action={<LinkButton href="#/records">{say('bringBack')}</LinkButton>}
      >
        {say('pastEmptyText')}
      </EmptyState>
    );
  return (
    <Suspense fallback={<LoadingState label={say('loading')} />}>
      {props.reminder}
      <PastRuns
        runs={ended}
        onExport={props.onExportRun}
        onBin={props.onBinRun}
        undo={props.undo}
        onPlayAgain={props.onPlayAgain}
      />
    </Suspense>
  );
}

/** Somebody who has played nothing here yet; not said before it is known. */
function isFirstVisit(kept: Kept): boolean {
  return kept.type === 'ready' && kept.runs.length === 0;
}

/** Runs of exercises and of the tour: drills are counted where they are listed. */
function runsThat(kept: Kept, state: 'open' | 'ended'): readonly RunSummary[] {
  if (kept.type !== 'ready') return [];
  return kept.runs.filter(({ header, progress }) => progress.state === state && !isDrill(header));
}

function isDrill({ format }: Pick<Partial<Card>, 'format'>): boolean {
  return format === 'drill';
}
