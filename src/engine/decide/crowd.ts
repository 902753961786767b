import type { EventBodies } from '../event.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';
import { notEnded } from './standing.ts';

/** Also while paused: people are made up whenever the runner is done. */
export function mayAnswerCrowd(
  snapshot: Snapshot,
  { request, voices }: EventBodies['crowdAnswered'],
): RefusalCode | null {
  const ended = notEnded(snapshot);
  if (ended !== null) return ended;
  const asked = snapshot.requests[request];
  if (asked === undefined) return 'unknownRequest';
  if (asked.voices !== null) return 'alreadyDone';
  return voices.length === asked.lines.length ? null : 'crowdMismatch';
}
