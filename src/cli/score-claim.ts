import type { ScoreJson } from '../rehearsal/score-json.ts';

/** The figures of a score, without the lines that they are the fold of. */
const FIGURES = ['overall', 'responseTime', 'tone', 'escalation'] as const;

type Figure = (typeof FIGURES)[number];

/** A figure of the score that is not what the file says. */
export interface FigureChange {
  readonly figure: Figure;
  /** As the file has it, whatever that is; left out where it says nothing. */
  readonly claimed?: unknown;
  readonly found: number | null;
}

/** The score that stands beside a run in what `play` printed; null for a run alone. */
export function claimedScore(text: string): object | null {
  const root: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (typeof root !== 'object' || root === null || !('run' in root) || !('score' in root)) {
    return null;
  }
  return typeof root.score === 'object' ? root.score : null;
}

/** The figures that differ; none where no score was claimed. */
export function scoreChange(claimed: object | null, found: ScoreJson): readonly FigureChange[] {
  if (claimed === null) return [];
  return FIGURES.flatMap((figure) => {
    const said: unknown = Reflect.get(claimed, figure);
    return said === found[figure] ? [] : [{ figure, claimed: said, found: found[figure] }];
  });
}
