import type { Annotation } from '../../engine/run.ts';
import type { Evidence, Score, ScoreSheet } from '../sheet.ts';
import { foldCriteria, overallOf } from './fold.ts';

/** A line whose points somebody replaced. */
export interface Override {
  readonly line: string;
  readonly author: string;
  /** ISO 8601, as in the annotation. */
  readonly date: string;
  readonly reason: string;
  /** Points that the rules gave. */
  readonly automatic: number;
  /** Points in their place, held to what the line can give. */
  readonly points: number;
}

/** A sheet as somebody corrected it. What is exported is this one. */
export interface ReviewedSheet {
  readonly sheet: ScoreSheet;
  /** Overall as the rules alone had it. */
  readonly automatic: Score;
  readonly overrides: readonly Override[];
  /** Annotations that name no line of this sheet: a line of other rules, or a slip. */
  readonly unplaced: readonly Annotation[];
}

/** Folds a sheet again with the latest override of each line in place ([O4]). */
export function applyOverrides(
  automatic: ScoreSheet,
  annotations: readonly Annotation[],
): ReviewedSheet {
  const lines = new Map(linesOf(automatic).map((line) => [line.id, line]));
  const overrides = new Map<string, Override>();
  const unplaced: Annotation[] = [];
  for (const annotation of annotations) {
    if (annotation.body.type !== 'override') continue;
    const line = lines.get(annotation.body.line);
    if (line === undefined) unplaced.push(annotation);
    else overrides.set(line.id, overrideOf(annotation, annotation.body, line));
  }
  return {
    sheet: refolded(automatic, overrides),
    automatic: automatic.overall,
    overrides: [...overrides.values()],
    unplaced,
  };
}

function overrideOf(
  { author, date }: Annotation,
  { points, reason }: { readonly points: number; readonly reason: string },
  line: Evidence,
): Override {
  const lowest = Math.min(0, line.earned);
  const held = Math.min(line.possible, Math.max(lowest, points));
  return { line: line.id, author, date, reason, automatic: line.earned, points: held };
}

function refolded(sheet: ScoreSheet, overrides: ReadonlyMap<string, Override>): ScoreSheet {
  if (overrides.size === 0) return sheet;
  const criteria = foldCriteria(
    linesOf(sheet).map((line) => {
      const override = overrides.get(line.id);
      return override === undefined ? line : { ...line, earned: override.points };
    }),
  );
  const caps = sheet.caps.filter(({ line }) => !overrides.has(line));
  const reviewed = { ...sheet, criteria, caps };
  return { ...reviewed, overall: overallOf(reviewed) };
}

function linesOf({ criteria }: ScoreSheet): readonly Evidence[] {
  return Object.values(criteria).flatMap(({ evidence }) => evidence);
}
