import type { Evidence } from '../../scoring/sheet.ts';

/** One piece of the strip that shows what a score is made of. */
export interface Segment {
  readonly id: string;
  /** Share of the strip, in points. */
  readonly weight: number;
  /** 0 to 1: how much of it was earned. */
  readonly share: number;
  /** True for points taken away. */
  readonly harm: boolean;
}

/** How the lines of a criterion turned out. */
export interface Tally {
  readonly count: number;
  readonly full: number;
  readonly part: number;
  readonly none: number;
  readonly harm: number;
}

/** A line counts as wholly earned from here, so that a rounding does not make it partial. */
const WHOLE = 0.999;

export function isHarm({ earned }: Evidence): boolean {
  return earned < 0;
}

/** What could be earned first, from best to worst earned; what was taken away last. */
export function segmentsOf(evidence: readonly Evidence[]): readonly Segment[] {
  return evidence
    .filter((line) => line.possible > 0 || isHarm(line))
    .map((line) => ({
      id: line.id,
      weight: line.possible > 0 ? line.possible : -line.earned,
      share: line.possible > 0 ? line.earned / line.possible : 0,
      harm: isHarm(line),
    }))
    .sort((a, b) => Number(a.harm) - Number(b.harm) || b.share - a.share || b.weight - a.weight);
}

export function tallyOf(evidence: readonly Evidence[]): Tally {
  const segments = segmentsOf(evidence);
  const gains = segments.filter((segment) => !segment.harm);
  const full = gains.filter(({ share }) => share >= WHOLE).length;
  const none = gains.filter(({ share }) => share <= 0).length;
  return {
    count: segments.length,
    full,
    part: gains.length - full - none,
    none,
    harm: segments.length - gains.length,
  };
}
