import { isInherited } from '../../engine/fork.ts';
import type { ItemId, SimMs } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Run } from '../../engine/run.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Variable } from '../../scenario/schema/scenario.ts';
import { type ShownText, textIn } from '../../scenario/text.ts';
import type { ComparedCase, Pair, Side } from '../../scoring/comparison/compare-sheets.ts';
import type { ScoreSheet } from '../../scoring/sheet.ts';
import { type Action, WRITTEN_ACTIONS } from '../../vocabulary/action.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import type { Language } from '../../vocabulary/language.ts';

/** The letters by which two runs are told apart, always in this order. */
export const SIDES = ['a', 'b'] as const satisfies readonly Side[];

/** How a variable went; a value holds until the next point. */
export interface Curve {
  readonly variable: Variable;
  readonly points: readonly { readonly at: SimMs; readonly value: number }[];
}

/** One of two runs, replayed and scored. */
export interface ComparedRun {
  readonly programme: Programme;
  readonly run: Run;
  /** The page as it stood at the end. */
  readonly end: SnapshotView;
  /** As somebody reviewed it, where somebody did. */
  readonly sheet: ScoreSheet;
  readonly curves: readonly Curve[];
  /** The play that the scenario's author holds up as exemplary, which nobody played. */
  readonly isModel: boolean;
}

export type ComparedRuns = Pair<ComparedRun>;

/** Words that a run answered a case with. */
export interface Answer {
  readonly event: number;
  readonly at: SimMs;
  readonly text: string;
  /** Said in the run that this one was taken from. */
  readonly inherited: boolean;
}

/**
 * What was said about a case, in order: to its items, covering one of them, or named by its score.
 * An initiative that was expected has no items, and is known by its score alone.
 */
export function answersTo(side: ComparedRun, one: ComparedCase): readonly Answer[] {
  const { programme, run } = side;
  const scored = eventsScored(side, one);
  const expectation = programme.scenario.expectations.find(({ id }) => id === one.expectation);
  const ids = one.item === null ? (expectation?.items ?? []) : [one.item];
  const meant = (item: ItemId) => ids.some((id) => item === id || item.startsWith(`${id}~`));
  return run.events.flatMap((event) => {
    const isWords = event.type === 'replyPosted' || event.type === 'postPublished';
    if (!isWords) return [];
    const items = event.type === 'replyPosted' ? [event.to, ...event.covers] : event.covers;
    const { seq, at, text } = event;
    if (!items.some(meant) && !scored.has(seq)) return [];
    return [{ event: seq, at, text, inherited: isInherited(run, seq) }];
  });
}

function eventsScored({ sheet }: ComparedRun, one: ComparedCase): ReadonlySet<number> {
  const lines = CRITERIA.flatMap((criterion) => sheet.criteria[criterion].evidence);
  return new Set(
    lines.flatMap(({ expectation, item, ground }) =>
      expectation === one.expectation && item === one.item && ground.type !== 'absence'
        ? [ground.event]
        : [],
    ),
  );
}

/** One thing done, as the timelines show it. */
export interface DoneThing {
  readonly event: number;
  readonly at: SimMs;
  readonly action: Action;
}

/** What was done in a run, each event once however many items it dealt with. */
export function doneIn({ end }: ComparedRun): readonly DoneThing[] {
  const seen = new Map<number, DoneThing>();
  for (const { event, at, action } of end.deeds()) {
    if (!seen.has(event)) seen.set(event, { event, at, action });
  }
  return [...seen.values()].sort((a, b) => a.at - b.at || a.event - b.event);
}

const WRITTEN: ReadonlySet<Action> = new Set<Action>([...WRITTEN_ACTIONS, 'escalate']);

/** Whether it put words before somebody. */
export function isWritten({ action }: DoneThing): boolean {
  return WRITTEN.has(action);
}

/** Value of a curve at a moment. */
export function valueAt({ variable, points }: Curve, at: SimMs): number {
  return points.findLast((point) => point.at <= at)?.value ?? points[0]?.value ?? variable.min;
}

/** The same variable of both runs, where both have it: those that the debrief speaks of. */
export function sharedCurves({ a, b }: ComparedRuns): readonly Pair<Curve>[] {
  return a.curves.flatMap((curve) => {
    const other = b.curves.find(({ variable }) => variable.id === curve.variable.id);
    const isTold = curve.variable.shown || curve.variable.role !== undefined;
    return other === undefined || !isTold ? [] : [{ a: curve, b: other }];
  });
}

/** Words of a run's scenario as the reader sees them. */
export function wordsIn(
  { programme }: Pick<ComparedRun, 'programme'>,
  text: Text,
  language: Language,
): ShownText {
  const { languages } = programme.scenario;
  return textIn(text, language, languages.length === 1 ? languages[0] : language);
}

/** What about their scenarios differs. */
export interface ScenarioDifference {
  /** What is played. */
  readonly play: boolean;
  /** What is scored. */
  readonly rubric: boolean;
}

export function scenarioDifference({ a, b }: ComparedRuns): ScenarioDifference {
  return {
    play: a.run.playHash !== b.run.playHash,
    rubric: a.run.rubricHash !== b.run.rubricHash,
  };
}
