import type { SimMs } from '../../engine/item.ts';
import type { Action } from '../../vocabulary/action.ts';
import { GRACE } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { deedDone } from '../grounds.ts';
import { holdingOf } from '../response-time/holding.ts';
import * as say from '../sentences/escalation.ts';
import { handlingDone, REMOVALS, type WantedHandling, wantedHandling } from './wanted-handling.ts';

const PARTS = 2;
const ACCEPTABLE = 0.6;
const OTHER_REMOVAL = 0.5;
const LATE = 0.5;

/** A gesture that counts as handling, and when it was made. */
interface Gesture {
  readonly action: Action;
  readonly event: number;
  readonly at: SimMs;
  readonly isWritten: boolean;
}

/** The line on how a case was handled ([X1], [X3]). */
export function handlingLines(situation: Situation): readonly Line[] {
  const { one, dossier } = situation;
  const wanted = wantedHandling(one, dossier);
  if (wanted.best.length === 0) return [];
  const base = {
    criterion: 'escalation',
    one,
    rule: wanted.houseRule === null ? 'X1' : 'X3',
    possible: PARTS,
  } as const;
  const best = gestureAmong(situation, wanted.best);
  if (best !== null) {
    const late = isLate(best, situation);
    const earned = PARTS * (late ? LATE : 1);
    return [{ ...base, ...groundOf(best), earned, sentence: say.bestDone(best.action, late) }];
  }
  const second = secondBest(situation, wanted);
  if (second !== null) {
    const { gesture, share } = second;
    const late = isLate(gesture, situation);
    const earned = PARTS * share * (late ? LATE : 1);
    const sentence = say.acceptableDone(gesture.action, wanted.best, late);
    return [{ ...base, ...groundOf(gesture), earned, sentence }];
  }
  const at = Math.min(dossier.end, one.start + (one.limit ?? GRACE));
  return [{ ...base, ground: ABSENCE, at, earned: 0, sentence: say.notHandled(wanted.best) }];
}

function secondBest(
  situation: Situation,
  wanted: WantedHandling,
): { readonly gesture: Gesture; readonly share: number } | null {
  const acceptable = gestureAmong(situation, wanted.acceptable);
  if (acceptable !== null) return { gesture: acceptable, share: ACCEPTABLE };
  if (wanted.houseRule === null) return null;
  const others = [...REMOVALS].filter((action) => !wanted.harmful.includes(action));
  const removal = gestureAmong(situation, others);
  return removal === null ? null : { gesture: removal, share: OTHER_REMOVAL };
}

/** The first gesture made among these actions. Written ones count only when they answer ([X1]). */
function gestureAmong(situation: Situation, actions: readonly Action[]): Gesture | null {
  const deed = handlingDone(
    situation.deeds.filter(({ action }) => !isWords(action)),
    actions,
  );
  const gestures = [
    ...(deed === null ? [] : [{ ...deed, isWritten: false }]),
    ...written(situation, actions),
    ...beyondItems(situation, actions),
  ];
  return gestures.toSorted((a, b) => a.at - b.at || a.event - b.event)[0] ?? null;
}

function written(situation: Situation, actions: readonly Action[]): readonly Gesture[] {
  const { answered } = situation;
  const holding = holdingOf(situation);
  const gestures: Gesture[] = [];
  if (holding !== null && (actions.includes('holdingReply') || actions.includes('reply'))) {
    gestures.push(gestureOf('holdingReply', holding.saying.event, holding.at));
  }
  if (answered !== null) {
    const { action } = answered.utterance;
    // Where it was said is another line ([X2]); to a covering statement, publishing is replying.
    const counts = actions.includes(action) || actions.includes('reply');
    if (counts) gestures.push(gestureOf(action, answered.saying.event, answered.at));
  }
  return gestures;
}

function gestureOf(action: Action, event: number, at: SimMs): Gesture {
  return { action, event, at, isWritten: true };
}

/** Escalation, settings and corrections of one's own words leave no deed on the item itself. */
function beyondItems(
  { one, dossier, handovers }: Situation,
  actions: readonly Action[],
): readonly Gesture[] {
  const told = handovers.find(({ to }) => one.expectation.escalate?.to.includes(to) ?? true);
  const beyond: readonly Action[] = ['changeSetting', 'editOwn', 'deleteOwn'];
  const deed = handlingDone(
    dossier.deeds.filter(({ at, action }) => at >= one.start && beyond.includes(action)),
    actions,
  );
  return [
    ...(told !== undefined && actions.includes('escalate')
      ? [{ action: 'escalate' as const, event: told.event, at: told.at, isWritten: false }]
      : []),
    ...(deed === null ? [] : [{ ...deed, isWritten: false }]),
  ];
}

function isWords(action: Action): boolean {
  return PLAIN_WORDS.has(action) || action === 'escalate';
}

const PLAIN_WORDS: ReadonlySet<Action> = new Set<Action>([
  'reply',
  'privateReply',
  'holdingReply',
  'publish',
]);

/** The delay of words is judged as response time, and only there. */
function isLate({ isWritten, at }: Gesture, { one, dossier }: Situation): boolean {
  return dossier.timed && !isWritten && one.limit !== null && at - one.start > one.limit;
}

function groundOf(gesture: Gesture): Pick<Line, 'ground' | 'at' | 'facet'> {
  return { ground: deedDone(gesture), at: gesture.at, facet: gesture.action };
}
