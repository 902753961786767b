import type { Annotation } from '../engine/run.ts';
import { applyOverrides, type ReviewedSheet } from '../scoring/overall/overrides.ts';
import type { Evidence, ScoreSheet } from '../scoring/sheet.ts';
import { type Case, casesOf, evidenceOf } from './story/cases.ts';
import type { Story } from './story/story.ts';

/** Everything that a debrief tells, on paper, on screen or in a spreadsheet. */
export interface Debriefed {
  readonly story: Story;
  /** What the rules alone gave. */
  readonly automatic: ScoreSheet;
  /** The same with what somebody corrected. All that is shown and exported comes from it. */
  readonly reviewed: ReviewedSheet;
  /** Cases as they stand after the review. */
  readonly cases: readonly Case[];
  readonly annotations: readonly Annotation[];
}

export function debriefed(
  story: Story,
  automatic: ScoreSheet,
  annotations: readonly Annotation[],
): Debriefed {
  const reviewed = applyOverrides(automatic, annotations);
  return { story, automatic, reviewed, annotations, cases: casesOf(story, reviewed.sheet) };
}

/** The lines of the rules alone, by id: what an override stands beside. */
export function automaticLines({
  automatic,
}: Pick<Debriefed, 'automatic'>): ReadonlyMap<string, Evidence> {
  return new Map(evidenceOf(automatic).map((line) => [line.id, line]));
}
