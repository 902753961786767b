import type { Effect } from './effect.ts';
import type { Programme } from './programme.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A snapshot in the making: a shallow copy whose fields are replaced, never changed in place, so
 * that the snapshot it came from stays as it was. It becomes the next snapshot as it is.
 */
export type Draft = { -readonly [K in keyof Snapshot]: Snapshot[K] };

/** One step of a run, while it is being taken. */
export interface Step {
  readonly programme: Programme;
  readonly draft: Draft;
  /** In the order in which they arose. */
  readonly effects: Effect[];
}

export function stepFrom(programme: Programme, snapshot: Snapshot): Step {
  return { programme, draft: { ...snapshot }, effects: [] };
}
