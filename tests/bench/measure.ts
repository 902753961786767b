/** Real ms that something takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The value below which a share of the values lie; `share` 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, index)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Three significant figures: more than that is noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** What one contender did in each round: units of work per second. */
export type Rates = Readonly<Record<string, readonly number[]>>;

/**
 * Runs the contenders one after the other, round after round, so that whatever else the machine does
 * falls on all of them alike. The first round warms up and does not count.
 *
 * @param units how many units of work a call does.
 */
export function interleaved(
  contenders: Readonly<Record<string, () => void>>,
  { rounds, units }: { readonly rounds: number; readonly units: number },
): Rates {
  const rates: Record<string, number[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const ms = timed(work);
      if (round > 0) (rates[name] ??= []).push((units / ms) * 1000);
    }
  }
  return rates;
}

/** Repeats something after a warm-up. @returns the ms of each time. */
export function repeated(times: number, work: () => void, warmUp = 3): readonly number[] {
  for (let time = 0; time < warmUp; time++) work();
  return Array.from({ length: times }, () => timed(work));
}
