import { at } from '../lib/at.ts';
import { hasBit, withBit } from './bits.ts';
import type { SimMs } from './item.ts';
import { add, without } from './queue.ts';
import { draw } from './random.ts';
import type { Draft, Step } from './step.ts';

export interface Scheduling {
  /** Moment from which the delay counts. */
  readonly after: SimMs;
  readonly delay: SimMs;
  /** Index of the deed that set it off; -1 for none. */
  readonly cause: number;
  /** Called from elsewhere, whatever its own trigger waits for. */
  readonly isCall?: boolean;
}

/** Schedules an inject, first occurrence and all. What is cancelled stays so. */
export function schedule(step: Step, inject: number, scheduling: Scheduling): void {
  const { after, delay, cause, isCall = false } = scheduling;
  const { repeat } = at(step.programme.injects, inject);
  const left = repeat === null ? 0 : repeat.times - 1;
  scheduleOccurrence(step, inject, {
    nominal: after + delay,
    since: isCall ? -1 : after,
    left,
    cause,
  });
}

export interface Occurrence {
  readonly nominal: SimMs;
  readonly since: SimMs;
  readonly left: number;
  readonly cause: number;
}

/** Jitter moves an occurrence, never the ones that follow it, and never into the past. */
export function scheduleOccurrence(step: Step, inject: number, occurrence: Occurrence): void {
  const { programme, draft } = step;
  const { nominal, since, left, cause } = occurrence;
  if (hasBit(draft.cancelled, inject)) return;
  const { jitter } = at(programme.injects, inject);
  const moved = nominal + (jitter === 0 ? 0 : draw(draft, -jitter, jitter));
  draft.queue = add(draft.queue, {
    kind: 'inject',
    at: Math.max(draft.now, moved),
    order: nextOrder(draft),
    inject,
    left,
    nominal,
    cause,
    since,
  });
}

export function nextOrder(draft: Draft): number {
  const { order } = draft;
  draft.order = order + 1;
  return order;
}

/** A delay that varies by up to `jitter` either way. */
export function jittered(draft: Draft, delay: SimMs, jitter: SimMs): SimMs {
  return jitter === 0 ? delay : Math.max(0, delay + draw(draft, -jitter, jitter));
}

/** Drops what is still to come of an inject; nothing more of it will be scheduled either. */
export function cancelInject(draft: Draft, inject: number): void {
  draft.cancelled = withBit(draft.cancelled, inject);
  draft.queue = without(draft.queue, (due) => due.kind === 'inject' && due.inject === inject);
}
