import type { SimMs } from './item.ts';

/** What is still to come, and when. `order` counts schedulings over the whole run. */
export type Due =
  /** An inject comes due. `left` occurrences follow this one; `nominal` is its time before jitter. */
  | (Slot & {
      readonly kind: 'inject';
      readonly inject: number;
      readonly left: number;
      readonly nominal: SimMs;
      readonly cause: number;
      /** Moment from which its delay counted; -1 when another inject called it. */
      readonly since: SimMs;
    })
  /** A voice of the crowd speaks. */
  | (Slot & { readonly kind: 'voice'; readonly request: number; readonly voice: number })
  /** A colleague answers an escalation. */
  | (Slot & { readonly kind: 'answer'; readonly escalation: number });

interface Slot {
  readonly at: SimMs;
  readonly order: number;
}

/**
 * Everything scheduled, earliest first, then in order of scheduling. Sorted chunks of at most
 * `CHUNK`, none empty: taking the first or adding one copies a chunk and the list of chunks only.
 */
export type Queue = readonly (readonly Due[])[];

const CHUNK = 64;

export const EMPTY_QUEUE: Queue = [];

export function first(queue: Queue): Due | undefined {
  return queue[0]?.[0];
}

/** All but the first. */
export function rest(queue: Queue): Queue {
  const head = queue[0];
  if (head === undefined) return queue;
  if (head.length === 1) return queue.slice(1);
  const chunks = queue.slice();
  chunks[0] = head.slice(1);
  return chunks;
}

/** Adds one, after everything due at the same moment. Its `order` must be the highest so far. */
export function add(queue: Queue, due: Due): Queue {
  if (queue.length === 0) return [[due]];
  const chunks = queue.slice();
  const place = chunkFor(queue, due.at);
  chunks.splice(place, 1, ...split(inserted(queue[place] ?? [], due)));
  return chunks;
}

/** The queue without what `drops` says. */
export function without(queue: Queue, drops: (due: Due) => boolean): Queue {
  if (!queue.some((chunk) => chunk.some(drops))) return queue;
  return queue
    .map((chunk) => chunk.filter((due) => !drops(due)))
    .filter((chunk) => chunk.length > 0);
}

/** The first chunk that ends after `at`, or the last one. */
function chunkFor(queue: Queue, at: SimMs): number {
  let low = 0;
  let high = queue.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = queue[middle] ?? [];
    const last = chunk[chunk.length - 1];
    if (last !== undefined && last.at > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inserted(chunk: readonly Due[], due: Due): readonly Due[] {
  let place = chunk.length;
  while (place > 0 && (chunk[place - 1]?.at ?? 0) > due.at) place -= 1;
  const copy = chunk.slice();
  copy.splice(place, 0, due);
  return copy;
}

function split(chunk: readonly Due[]): (readonly Due[])[] {
  if (chunk.length <= CHUNK) return [chunk];
  const half = chunk.length >> 1;
  return [chunk.slice(0, half), chunk.slice(half)];
}
