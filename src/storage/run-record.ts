import type { RunEvent } from '../engine/event.ts';
import type { SimMs } from '../engine/item.ts';
import type { Annotation, ExportedRun, Run } from '../engine/run.ts';
import type { Expectation } from '../scenario/schema/expectation.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Criterion } from '../vocabulary/criterion.ts';

/** What is known of a run without opening it. */
export interface RunHeader extends Omit<Run, 'events' | 'annotations'> {
  /** Title of its scenario at the time. */
  readonly title: Text;
  /** Left out by apps that did not keep it. A tour is played to learn the desk, not to be rated. */
  readonly format?: Scenario['format'];
  /** Left out for a run played in this browser. */
  readonly origin?: RunOrigin;
  /** ISO 8601, from the user's own clock; a run in the bin is on no list until it is put back. */
  readonly binnedAt?: string;
}

/** A run that came in a file. */
export interface RunOrigin {
  readonly type: 'file';
  /** ISO 8601, from the user's own clock. */
  readonly openedAt: string;
  /** The user says that it is a run of their own, from another device: it counts in their progress. */
  readonly mine: boolean;
}

/** How far a run has come; written together with its events. */
export interface RunProgress {
  readonly state: 'open' | 'ended';
  readonly now: SimMs;
  /** Length of its log. */
  readonly events: number;
  /** ISO 8601, from the player's own clock. */
  readonly updatedAt: string;
}

/** Scores of 0 to 100; null where not rated. */
export type Scores = Readonly<Record<Criterion | 'overall', number | null>>;

/** How a run went for one kind of message. */
export interface KindResult {
  readonly kind: Expectation['kind'];
  /** Cases of this kind that were due. */
  readonly due: number;
  readonly scores: Scores;
}

/** The scores of a finished run, for lists, as they stand after what instructors corrected. */
export interface RunResult extends Scores {
  /** Left out by apps that did not keep it. */
  readonly kinds?: readonly KindResult[];
}

/** A line of the list of runs. */
export interface RunSummary {
  readonly header: RunHeader;
  readonly progress: RunProgress;
  readonly result: RunResult | null;
}

export interface AppendedEvents {
  readonly events: readonly RunEvent[];
  readonly progress: RunProgress;
}

export function headerOf(run: ExportedRun): RunHeader {
  const { events: _events, annotations: _annotations, scenario, ...header } = run;
  return { ...header, title: scenario.title, format: scenario.format };
}

/** What `cli play` writes where a run has its date: nobody sat at a desk. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** False for a run that was played by no person and has no date. */
export function isDated({ startedAt }: Pick<Run, 'startedAt'>): boolean {
  return startedAt !== NO_DATE;
}

/** The run in one piece again, without what only this browser knows of it. */
export function runOf(
  header: RunHeader,
  events: readonly RunEvent[],
  annotations: readonly Annotation[],
): Run {
  const { title: _title, format: _format, origin: _origin, binnedAt: _binnedAt, ...rest } = header;
  return { ...rest, events, annotations };
}
