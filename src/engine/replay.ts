import { begin } from './begin.ts';
import type { RunEvent } from './event.ts';
import type { Programme } from './programme.ts';
import type { Run } from './run.ts';
import type { Snapshot } from './snapshot.ts';
import { transition } from './transition.ts';

/** What the engine needs of a run. */
export type Played = Pick<Run, 'seed' | 'settings' | 'events'>;

/** The moment at which a run stands: its log, told again. Its effects have been seen to already. */
export function replay(programme: Programme, run: Played): Snapshot {
  return trace(programme, run, () => {});
}

/**
 * Replays a run and shows every moment of it on the way: the one before the first event, then the one
 * after each. Answers the last. Curves of trust or heat over time are drawn from this.
 */
export function trace(
  programme: Programme,
  run: Played,
  visit: (snapshot: Snapshot, event: RunEvent | null) => void,
): Snapshot {
  let snapshot = begin(programme, run.seed, run.settings);
  visit(snapshot, null);
  for (const event of run.events) {
    [snapshot] = transition(programme, snapshot, event);
    visit(snapshot, event);
  }
  return snapshot;
}
