import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';
import { notEnded, running } from './standing.ts';

/** Simulated minutes a real minute: ten times the fastest rehearsal of the fastest scenario. */
const FASTEST = 3600;

export function mayStart(snapshot: Snapshot): RefusalCode | null {
  return notEnded(snapshot) ?? (snapshot.status === 'ready' ? null : 'alreadyStarted');
}

export function mayAdvance(snapshot: Snapshot, ms: number): RefusalCode | null {
  return running(snapshot) ?? (Number.isSafeInteger(ms) && ms >= 0 ? null : 'badDuration');
}

export function mayPause(snapshot: Snapshot): RefusalCode | null {
  return running(snapshot);
}

export function mayResume(snapshot: Snapshot): RefusalCode | null {
  return notEnded(snapshot) ?? (snapshot.status === 'paused' ? null : 'notPaused');
}

export function mayChangeRate(snapshot: Snapshot, rate: number): RefusalCode | null {
  return notEnded(snapshot) ?? (rate > 0 && rate <= FASTEST ? null : 'badRate');
}
