import type { Refusal } from '../engine/refusal.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import type { Act } from './act.ts';

/** What a trainee means to do next; without an act, the moment at which to ask again. */
export interface Intention {
  /** Simulated ms; a moment already past means now. */
  readonly at: number;
  readonly act: Act | null;
}

/**
 * Somebody who plays by themselves. Asked again whenever something has happened, they may change
 * their mind; null means that they wait for the next thing to happen. Made anew for each play.
 */
export interface Trainee {
  intends(view: SnapshotView): Intention | null;
  /** Told what became of an act: null when it was carried out, else why not. */
  learns?(act: Act, refusal: Refusal | null, view: SnapshotView): void;
}
