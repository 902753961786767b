import type { SimMs } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Snapshot, SnapshotView } from '../engine/snapshot.ts';
import type { Desk } from '../storage/desks.ts';
import type { Cast } from './cast.ts';
import type { Gap } from './tick.ts';

/** Something that the trainee must be told about the run itself, not about the page. */
export type RunNotice =
  /** Real time went by that does not count; the run waits. */
  | { readonly type: 'gap'; readonly gap: Gap }
  /** The page was hidden; the run waits. */
  | { readonly type: 'hidden' }
  /** Another tab has taken the run over. */
  | { readonly type: 'takenOver' }
  /** What makes up the crowd could not be loaded; its voices will be missing. */
  | { readonly type: 'crowdMissing' };

/** Everything a screen may know of a run in progress. Never changed in place. */
export interface RunState {
  readonly runId: string;
  readonly programme: Programme;
  readonly settings: RunSettings;
  /** What everybody of the cast is called in this run. */
  readonly cast: Cast;
  readonly snapshot: Snapshot;
  /** The same snapshot, to be asked. */
  readonly view: SnapshotView;
  /** Simulated time to show; up to a second ahead of `view.now`. Changes ten times a second. */
  readonly now: SimMs;
  /** Simulated minutes per real minute as the run goes now, allowance included; null = untimed. */
  readonly rate: number | null;
  /** `replay`: what is shown has been played, and stands still. */
  readonly access: 'writer' | 'readOnly' | 'replay';
  /** Events in the log. */
  readonly logged: number;
  /** Events kept for good. What an event with a smaller `seq` said has been sent. */
  readonly committed: number;
  readonly desk: Desk;
  /** In the order in which they arose, until dismissed. */
  readonly notices: readonly RunNotice[];
}
