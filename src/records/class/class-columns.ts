import type { ReadRun } from '../../run/reading/read-run.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';

/** Columns of figures of the class table, in their order. */
export const FIGURES = [
  'overall',
  ...CRITERIA,
  'coverage',
  'median',
  'escalations',
  'duration',
  'differences',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Figures that are scores of 0 to 100. */
export function isScore(figure: Figure): figure is 'overall' | (typeof CRITERIA)[number] {
  return figure in SCORES;
}

const SCORES: Readonly<Partial<Record<Figure, true>>> = {
  overall: true,
  responseTime: true,
  tone: true,
  escalation: true,
};

/** A figure of a run; null where there is nothing to count. Times in simulated ms, shares 0 to 1. */
export function figureOf(run: ReadRun, figure: Figure): number | null {
  switch (figure) {
    case 'coverage':
      return run.measures.coverage;
    case 'median':
      return run.measures.median;
    case 'escalations': {
      const { hits, misses } = run.measures.escalations;
      return hits + misses === 0 ? null : hits / (hits + misses);
    }
    case 'duration':
      return run.duration;
    case 'differences':
      return run.differences.length;
    default:
      return run.scores[figure];
  }
}
