import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { levelOf } from '../fold.ts';
import type { Calibration } from './calibration.ts';
import type { HeldOutScale } from './held-out.ts';
import { mean, spearman } from './ranks.ts';

/** How well one scale agrees with the ratings, on replies the learner had not seen. */
export interface Agreement {
  readonly scale: string;
  /** Spearman's rank correlation with the ratings. */
  readonly rank: number;
  /** The same for the mere length of the reply. */
  readonly lengthRank: number;
  /** Share of replies given the raters' very level, and a level at most one away. */
  readonly sameLevel: number;
  readonly withinOne: number;
}

export function agreementOf(
  scales: readonly HeldOutScale[],
  calibrations: readonly Calibration[],
): Agreement[] {
  return scales.map(({ predicted, rated, lengths }, index) => {
    const { slope, offset, thresholds } = calibrations[index] ?? {
      slope: 1,
      offset: 0,
      thresholds: [],
    };
    const values = predicted.map((value) => Math.min(1, Math.max(0, slope * value + offset)));
    const apart = values.map((value, at) =>
      Math.abs(levelOf(value, thresholds) - Math.round(rated[at] ?? 0)),
    );
    return {
      scale: TONE_SCALES[index] ?? '',
      rank: spearman(values, rated),
      lengthRank: spearman(lengths, rated),
      sameLevel: mean(apart.map((levels) => (levels === 0 ? 1 : 0))),
      withinOne: mean(apart.map((levels) => (levels <= 1 ? 1 : 0))),
    };
  });
}

/** A table to print, with the mean of all scales last. */
export function agreementTable(title: string, agreements: readonly Agreement[]): string {
  const columns = ['rank', 'lengthRank', 'sameLevel', 'withinOne'] as const;
  const lines = agreements.map((agreement) =>
    line(
      agreement.scale,
      columns.map((column) => agreement[column]),
    ),
  );
  const means = columns.map((column) => mean(agreements.map((agreement) => agreement[column])));
  return [
    `${title.padEnd(17)}    rank  length   level  within one`,
    ...lines,
    line('mean', means),
  ].join('\n');
}

function line(name: string, figures: readonly number[]): string {
  return `${name.padEnd(17)}${figures.map((figure) => figure.toFixed(3).padStart(8)).join('')}`;
}
