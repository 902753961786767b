/**
 * What one sentence of a reply does to the fan who reads it: a *move*, as discourse studies call the
 * unit of what a stretch of text sets out to do (Swales 1990, Genre Analysis). The corpus labels every
 * sentence with the ten of them, 0 to 4 each, in this order.
 */
export const MOVES = [
  'courtesy',
  'empathy',
  'ownership',
  'defence',
  'hostility',
  'warmth',
  'next-step',
  'coldness',
  'unfit',
  'blur',
] as const;

export type Move = (typeof MOVES)[number];

/** Prefix of the features of one move, and of two moves that meet in one reply. */
export const MOVE = 'move.';
export const MOVE_PAIR = 'move-pair.';
