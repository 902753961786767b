import type { SimMs } from '../item.ts';
import type { Programme } from '../programme.ts';
import { first } from '../queue.ts';
import type { Snapshot } from '../snapshot.ts';
import { transition } from '../transition.ts';

/**
 * Simulated ms from now to the next thing that the trainee will notice, or to the end. Found by
 * playing on: much of what comes due shows nothing (a deadline that was met, a variable that moves).
 * A voice of the crowd stops it whether or not the runner has made it up yet.
 */
export function untilNextHappening(programme: Programme, snapshot: Snapshot): SimMs {
  let ahead = snapshot;
  for (;;) {
    const due = first(ahead.queue);
    if (due === undefined || due.at >= programme.duration) return programme.duration - snapshot.now;
    if (due.kind === 'voice') return due.at - snapshot.now;
    const ms = due.at - ahead.now;
    const event = {
      seq: ahead.seq,
      at: ahead.now,
      by: 'system',
      type: 'clockAdvanced',
      ms,
    } as const;
    const [next, effects] = transition(programme, ahead, event);
    if (effects.some((effect) => effect.type !== 'requestCrowd')) return due.at - snapshot.now;
    ahead = next;
  }
}
