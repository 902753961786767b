import { ranksOf } from './ranks.ts';

/** A text with the value an analyser gave it, and whether people put it in the class looked for. */
export interface Judged {
  readonly value: number;
  readonly belongs: boolean;
}

/**
 * Area under the ROC curve: how often a text of the class is given a higher value than one outside it,
 * ties counting half (the rank sum of Mann and Whitney). 0.5 when either side is empty.
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const ranks = ranksOf(judged.map(({ value }) => value));
  const inside = judged.filter(({ belongs }) => belongs).length;
  const outside = judged.length - inside;
  if (inside === 0 || outside === 0) return 0.5;
  const rankSum = judged.reduce(
    (sum, { belongs }, index) => sum + (belongs ? (ranks[index] ?? 0) : 0),
    0,
  );
  return (rankSum - (inside * (inside + 1)) / 2) / (inside * outside);
}

/** Share of texts told rightly when those at or above the threshold are taken for the class. */
export function accuracyAt(threshold: number, judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  const right = judged.filter(({ value, belongs }) => value >= threshold === belongs).length;
  return right / judged.length;
}

/**
 * The threshold that tells most of the given texts rightly, half-way between two values that occur.
 * To be chosen on other texts than those it is then judged on.
 */
export function bestThreshold(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.value - b.value);
  let right = sorted.filter(({ belongs }) => belongs).length;
  let best = { right, threshold: sorted[0]?.value ?? 0 };
  for (const [index, { value, belongs }] of sorted.entries()) {
    right += belongs ? -1 : 1;
    const next = sorted[index + 1]?.value;
    if (next === value || right <= best.right) continue;
    best = { right, threshold: next === undefined ? value + 1 : (value + next) / 2 };
  }
  return best.threshold;
}

/**
 * Accuracy with a threshold that never saw what it judges, for a set that stands alone: every other
 * text is told by the threshold of the rest, and the other way round.
 */
export function crossedAccuracy(judged: readonly Judged[]): number {
  const even = judged.filter((_, index) => index % 2 === 0);
  const odd = judged.filter((_, index) => index % 2 === 1);
  const right =
    accuracyAt(bestThreshold(odd), even) * even.length +
    accuracyAt(bestThreshold(even), odd) * odd.length;
  return judged.length === 0 ? 0 : right / judged.length;
}

/** How well a yes or no finds a class: harmonic mean of precision and recall; 0 when it finds nothing. */
export function f1(
  found: readonly { readonly said: boolean; readonly belongs: boolean }[],
): number {
  const both = found.filter(({ said, belongs }) => said && belongs).length;
  const either =
    found.filter(({ said }) => said).length + found.filter(({ belongs }) => belongs).length;
  return either === 0 ? 0 : (2 * both) / either;
}

/**
 * Texts rated on a scale, cut to the clear cases as TyDiP does: the top quarter belongs, the bottom
 * quarter does not, the middle half is left out. A set that holds the clear cases only (nothing near its
 * middle) is taken whole.
 *
 * @returns for each score, whether it belongs; null where it is left out.
 */
export function clearCases(scores: readonly number[]): (boolean | null)[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  const isCut = above - below > (at(1) - at(0)) / 10;
  const [low, high] = isCut ? [below, above] : [at(0.25), at(0.75)];
  return scores.map((score) => (score >= high ? true : score <= low ? false : null));
}
