import type { Annotation } from '../../engine/run.ts';
import type { Evidence, Score, ScoreSheet } from '../sheet.ts';
import { foldCriteria, overallOf } from './fold.ts';
import { refreshed } from './outcomes.ts';

/** A line whose points somebody replaced. */
export interface Override {
  /** Id of its annotation, by which it can be taken back. */
  readonly annotation: string;
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

/**
 * Folds a sheet again with the latest override of each line in place ([O4]). One that was taken back
 * counts no more, and the one before it does again.
 */
export function applyOverrides(
  automatic: ScoreSheet,
  annotations: readonly Annotation[],
): ReviewedSheet {
  const lines = new Map(linesOf(automatic).map((line) => [line.id, line]));
  const overrides = new Map<string, Override>();
  const unplaced: Annotation[] = [];
  for (const annotation of standing(annotations)) {
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

/** Annotations that nobody has taken back. */
export function standing(annotations: readonly Annotation[]): readonly Annotation[] {
  const withdrawn = new Set(
    annotations.flatMap(({ body }) => (body.type === 'withdrawal' ? [body.annotation] : [])),
  );
  return annotations.filter(({ id }) => !withdrawn.has(id));
}

function overrideOf(
  { id, author, date }: Annotation,
  { points, reason }: { readonly points: number; readonly reason: string },
  line: Evidence,
): Override {
  const lowest = Math.min(0, line.earned);
  const held = Math.min(line.possible, Math.max(lowest, points));
  return {
    annotation: id,
    line: line.id,
    author,
    date,
    reason,
    automatic: line.earned,
    points: held,
  };
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
  const outcomes = sheet.outcomes.map((outcome) => refreshed(outcome, criteria));
  const reviewed = { ...sheet, criteria, caps, outcomes };
  return { ...reviewed, overall: overallOf(reviewed) };
}

function linesOf({ criteria }: ScoreSheet): readonly Evidence[] {
  return Object.values(criteria).flatMap(({ evidence }) => evidence);
}
