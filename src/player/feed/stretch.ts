import { at } from '../../lib/at.ts';

/** Rows drawn at first, and how many more each time. */
export const STEP = 30;

/** Rows drawn at most: a crowd of thousands would slow the page down. */
export const MOST = 4 * STEP;

/** Anything that can be told apart in a list. */
export interface Listed {
  readonly id: string;
}

/**
 * Which stretch of a long list is drawn. It is held by its first row, so that what arrives at the end
 * is added to what is drawn and moves none of it.
 */
export interface Stretch {
  /** Id of the first row drawn; null for the beginning of the list. */
  readonly first: string | null;
}

/** The latest rows. */
export function endOf(rows: readonly Listed[]): Stretch {
  return from(rows, rows.length - STEP);
}

/** The place of the first row drawn, and of the one after the last. */
export function boundsOf(rows: readonly Listed[], { first }: Stretch): readonly [number, number] {
  const found = first === null ? 0 : rows.findLastIndex(({ id }) => id === first);
  const start = Math.max(0, found);
  return [start, Math.min(rows.length, start + MOST)];
}

/** More of what came before; what came last makes room where there is too much. */
export function earlier(rows: readonly Listed[], stretch: Stretch): Stretch {
  return from(rows, boundsOf(rows, stretch)[0] - STEP);
}

/** More of what came after; what came first makes room. */
export function later(rows: readonly Listed[], stretch: Stretch): Stretch {
  return from(rows, boundsOf(rows, stretch)[0] + STEP);
}

/** A stretch that holds a row; the same one where it does already, or where there is no such row. */
export function reaching(rows: readonly Listed[], stretch: Stretch, wanted: string): Stretch {
  const place = rows.findLastIndex(({ id }) => id === wanted);
  const [start, end] = boundsOf(rows, stretch);
  if (place === -1 || (place >= start && place < end)) return stretch;
  return from(rows, place - STEP / 2);
}

function from(rows: readonly Listed[], place: number): Stretch {
  return { first: place <= 0 ? null : at(rows, Math.min(place, rows.length - 1)).id };
}
