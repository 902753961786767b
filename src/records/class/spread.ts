/** How the figures of a class lie. */
export interface Spread {
  readonly lowest: number;
  /** A quarter of the figures is no higher. */
  readonly lower: number;
  readonly median: number;
  /** A quarter of the figures is no lower. */
  readonly upper: number;
  readonly highest: number;
}

/** The spread of figures; null where there is none. Quartiles lie between two figures in proportion. */
export function spreadOf(figures: readonly number[]): Spread | null {
  if (figures.length === 0) return null;
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { lowest: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), highest: at(1) };
}
