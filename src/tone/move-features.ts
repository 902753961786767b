import type { Span } from '../vocabulary/reading.ts';
import type { Feature } from './feature.ts';
import { MOVE, MOVE_PAIR, MOVES } from './moves.ts';

/** How strongly each sentence makes each move, 0 to 1 and a little beyond: one row per sentence. */
export type Strengths = readonly Float64Array[];

/** Moves that hardly meet are not told: they would be most of all features and weigh next to nothing. */
const LEAST_MEETING = 1 / 64;

/** A sentence is pointed at for a move from this strength on, and from half of the strongest. */
const TELLING = 0.12;

const NAMES = MOVES.map((move) => ({
  max: `${MOVE}${move}.max`,
  sum: `${MOVE}${move}.sum`,
  mean: `${MOVE}${move}.mean`,
}));

const PAIRS = MOVES.flatMap((move, first) =>
  MOVES.slice(first).map((other, step) => ({
    name: `${MOVE_PAIR}${move}+${other}`,
    first,
    second: first + step,
  })),
);

/**
 * What the moves of its sentences make of a reply: how strong each is at its strongest, in all and on
 * average, and which meet ("thank you" beside contempt is no courtesy).
 */
export function moveFeatures(strengths: Strengths, spans: readonly Span[]): Feature[] {
  const features: Feature[] = [];
  const strongest = MOVES.map((_, move) => strongestOf(strengths, move));
  const places = MOVES.map((_, move) => tellingSpans(strengths, move, strongest[move] ?? 0, spans));
  for (const [move, names] of NAMES.entries()) {
    const max = strongest[move] ?? 0;
    if (max === 0) continue;
    const sum = strengths.reduce((total, row) => total + (row[move] ?? 0), 0);
    const where = places[move] ?? [];
    features.push({ name: names.max, value: max, spans: where });
    features.push({ name: names.sum, value: sum / 2, spans: where });
    features.push({ name: names.mean, value: sum / strengths.length, spans: where });
  }
  for (const { name, first, second } of PAIRS) {
    const value = (strongest[first] ?? 0) * (strongest[second] ?? 0);
    if (value >= LEAST_MEETING)
      features.push({ name, value, spans: union(places[first] ?? [], places[second] ?? []) });
  }
  return features;
}

function strongestOf(strengths: Strengths, move: number): number {
  let strongest = 0;
  for (const row of strengths) strongest = Math.max(strongest, row[move] ?? 0);
  return strongest;
}

function tellingSpans(
  strengths: Strengths,
  move: number,
  strongest: number,
  spans: readonly Span[],
): Span[] {
  const least = Math.max(TELLING, strongest / 2);
  return spans.filter((_, sentence) => (strengths[sentence]?.[move] ?? 0) >= least);
}

function union(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (some.length === 0) return others;
  return [...some, ...others.filter(({ start }) => !some.some((span) => span.start === start))];
}
