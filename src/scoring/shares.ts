import type { Line } from './evidence.ts';

/** Parts turned into points: together they are worth the weight of the case. */
export function shared(parts: readonly Line[], weight: number): readonly Line[] {
  const total = parts.reduce((sum, { possible }) => sum + possible, 0);
  return parts.map((line) => ({
    ...line,
    earned: (weight * line.earned) / total,
    possible: (weight * line.possible) / total,
  }));
}
