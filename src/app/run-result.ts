import { compile } from '../engine/programme.ts';
import type { Annotation, ExportedRun } from '../engine/run.ts';
import { scoresByKind } from '../scoring/overall/by-kind.ts';
import { applyOverrides } from '../scoring/overall/overrides.ts';
import { score } from '../scoring/score.ts';
import type { ScoreSheet } from '../scoring/sheet.ts';
import type { RunResult } from '../storage/run-record.ts';

/** What lists say of a run's scores: as they stand with what instructors corrected. */
export function resultOf(automatic: ScoreSheet, annotations: readonly Annotation[]): RunResult {
  const { sheet } = applyOverrides(automatic, annotations);
  const { responseTime, tone, escalation } = sheet.criteria;
  return {
    overall: sheet.overall,
    responseTime: responseTime.score,
    tone: tone.score,
    escalation: escalation.score,
    kinds: scoresByKind(sheet).map(({ kind, due, overall, criteria }) => ({
      kind,
      due,
      scores: { overall, ...criteria },
    })),
  };
}

/** The same of a run that nobody has scored yet. */
export function resultOfRun({ scenario, ...run }: ExportedRun): RunResult {
  return resultOf(score(compile(scenario), run), run.annotations);
}
