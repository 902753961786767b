import type { RunEvent } from '../engine/event.ts';
import type { SimMs } from '../engine/item.ts';
import type { Annotation, ExportedRun, Run } from '../engine/run.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Criterion } from '../vocabulary/criterion.ts';

/** What is known of a run without opening it. */
export interface RunHeader extends Omit<Run, 'events' | 'annotations'> {
  /** Title of its scenario at the time. */
  readonly title: Text;
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

/** The scores of a finished run, for lists; null where not rated. */
export type RunResult = Readonly<Record<Criterion | 'overall', number | null>>;

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
  return { ...header, title: scenario.title };
}

/** The run in one piece again. */
export function runOf(
  header: RunHeader,
  events: readonly RunEvent[],
  annotations: readonly Annotation[],
): Run {
  const { title: _title, ...rest } = header;
  return { ...rest, events, annotations };
}
