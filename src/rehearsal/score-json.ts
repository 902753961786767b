import type { ScoreSheet } from '../scoring/sheet.ts';

/** A score as the command line prints it: 0 to 100 to one decimal, null where not rated. */
export interface ScoreJson {
  readonly overall: number | null;
  readonly responseTime: number | null;
  readonly tone: number | null;
  readonly escalation: number | null;
  readonly evidence: ScoreSheet['criteria']['tone']['evidence'];
}

/** The figures of a sheet, and every line that they are the fold of. */
export function scoreJson({ overall, criteria }: ScoreSheet): ScoreJson {
  const { responseTime, tone, escalation } = criteria;
  return {
    overall: rounded(overall),
    responseTime: rounded(responseTime.score),
    tone: rounded(tone.score),
    escalation: rounded(escalation.score),
    evidence: [...responseTime.evidence, ...tone.evidence, ...escalation.evidence],
  };
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10) / 10;
}
