import type { RunEvent } from '../../engine/event.ts';
import type { ItemId, SimMs } from '../../engine/item.ts';
import { trace } from '../../engine/replay.ts';
import type { DoneDeed, Snapshot, SnapshotView } from '../../engine/snapshot.ts';
import { view } from '../../engine/view.ts';
import type { Variable } from '../../scenario/schema/scenario.ts';
import type { Trigger } from '../../scenario/schema/trigger.ts';
import type { Curve, Story } from './story.ts';

/** Why a variable moved, as far as the log tells. */
export type Cause =
  /** Something the trainee did; the event names it. */
  | { readonly type: 'trainee'; readonly event: RunEvent }
  /** Something they had done a while before took its effect. */
  | { readonly type: 'deed'; readonly deed: DoneDeed }
  /** Somebody wrote at that moment. */
  | { readonly type: 'item'; readonly item: ItemId }
  /** Something was left undone for too long. */
  | { readonly type: 'silence' }
  /** The story itself took a turn. */
  | { readonly type: 'story' };

/** One variable's move. */
export interface Move {
  readonly variable: Variable;
  readonly from: number;
  readonly to: number;
}

/** A moment at which trust or heat moved more than at most others. */
export interface TurningPoint {
  readonly at: SimMs;
  /** What moved at that moment, in the order of the scenario's variables. */
  readonly moves: readonly Move[];
  readonly cause: Cause;
}

/** Moves smaller than this share of the variable's range turn nothing. */
const LEAST_SHARE = 0.04;

interface Jump extends Move {
  readonly index: number;
  readonly at: SimMs;
}

function jumpsOf({ variable, points }: Curve, index: number): readonly Jump[] {
  const least = (variable.max - variable.min) * LEAST_SHARE;
  return points.flatMap((point, n) => {
    const before = points[n - 1];
    if (before === undefined || Math.abs(point.value - before.value) < least) return [];
    return [{ variable, index, at: point.at, from: before.value, to: point.value }];
  });
}

function shareOf({ variable, from, to }: Move): number {
  return Math.abs(to - from) / (variable.max - variable.min);
}

/**
 * The moments that turned the run, in order of time: the largest moves of trust and heat, at most
 * `count`, each with what set it off.
 */
export function turningPoints(story: Story, count = 6): readonly TurningPoint[] {
  const jumps = story.curves.flatMap((curve, index) =>
    isPublicMood(curve.variable) ? jumpsOf(curve, index) : [],
  );
  const largest = [...jumps].sort((a, b) => shareOf(b) - shareOf(a) || a.at - b.at);
  const moments = [...new Set(largest.map(({ at }) => at))].slice(0, count);
  if (moments.length === 0) return [];
  const causes = causesOf(story, jumps);
  return moments
    .sort((a, b) => a - b)
    .map((at) => {
      const moves = jumps.filter((jump) => jump.at === at);
      const cause = moves.flatMap((jump) => causes.get(jump) ?? [])[0];
      return { at, moves, cause: cause ?? { type: 'story' } };
    });
}

/** The largest of them, at most `count`, still in order of time. */
export function largest(turns: readonly TurningPoint[], count: number): readonly TurningPoint[] {
  const kept = new Set([...turns].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, count));
  return turns.filter((turn) => kept.has(turn));
}

function weightOf({ moves }: TurningPoint): number {
  return Math.max(0, ...moves.map(shareOf));
}

function isPublicMood({ role }: Variable): boolean {
  return role === 'trust' || role === 'heat';
}

/** Replays once more and looks at the step in which each jump came. */
function causesOf(story: Story, jumps: readonly Jump[]): ReadonlyMap<Jump, Cause> {
  const causes = new Map<Jump, Cause>();
  let before: Snapshot | null = null;
  trace(story.programme, story.run, (snapshot, event) => {
    const previous = before;
    before = snapshot;
    if (previous === null || event === null) return;
    for (const jump of jumps) {
      const { index, at, from, to } = jump;
      const moved = previous.variables[index] === from && snapshot.variables[index] === to;
      if (moved && snapshot.now === at && !causes.has(jump)) {
        causes.set(jump, causeOf(story, event, previous, snapshot));
      }
    }
  });
  return causes;
}

function causeOf(story: Story, event: RunEvent, before: Snapshot, after: Snapshot): Cause {
  if (event.by !== 'system' && event.type !== 'clockAdvanced') return { type: 'trainee', event };
  const known = new Set(view(story.programme, before).items());
  const arrived = view(story.programme, after)
    .items()
    .find((id) => !known.has(id) && story.end.item(id)?.author.kind !== 'organisation');
  return arrived === undefined
    ? unseenCause(story, before, after)
    : { type: 'item', item: arrived };
}

/** Nobody wrote: what the scenario was waiting for tells why. */
function unseenCause(story: Story, before: Snapshot, after: Snapshot): Cause {
  const { programme } = story;
  const [was, is] = [view(programme, before), view(programme, after)];
  const fired = programme.scenario.injects.filter(
    ({ id }) => is.hasHappened(id) && !was.hasHappened(id),
  );
  const deed = fired.flatMap(({ trigger }) => deedBehind(is, trigger) ?? [])[0];
  if (deed !== undefined) return { type: 'deed', deed };
  return { type: fired.some(({ trigger }) => trigger.type === 'undone') ? 'silence' : 'story' };
}

/** The latest deed that an inject was waiting for. */
function deedBehind(moment: SnapshotView, trigger: Trigger): DoneDeed | undefined {
  if (trigger.type !== 'action') return undefined;
  const { action, on } = trigger;
  return moment
    .deeds()
    .findLast(
      (deed) =>
        action.includes(deed.action) &&
        (on === undefined || (deed.item !== null && on.includes(deed.item))),
    );
}
