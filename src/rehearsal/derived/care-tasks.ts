import type { ModerationAction } from '../../engine/event.ts';
import type { ItemId, SimMs } from '../../engine/item.ts';
import { settingIs } from '../../engine/setting.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Act } from '../act.ts';
import { appearance, type Desk, factsAreKnown, present, type Task } from './task.ts';
import { handOver } from './wording.ts';

/** Gestures wait behind words: nobody is waiting for them. */
const GESTURE_DUE = 300_000;

type Gesture = ModerationAction | 'leaveAlone' | 'unhide' | 'deleteOwn';

const GESTURES: ReadonlySet<Action> = new Set<Action>([
  'like',
  'pin',
  'hide',
  'unhide',
  'delete',
  'ban',
  'report',
  'closeComments',
  'leaveAlone',
  'deleteOwn',
] satisfies Gesture[]);

function isGesture(action: Action): action is Gesture {
  return GESTURES.has(action);
}

/** What an expectation wants done about its items besides the words. */
export function handlingTasks(desk: Desk, expectation: Expectation): readonly Task[] {
  return present(desk.view, expectation).flatMap((item) => {
    const gesture = gestureFor(desk, expectation, item);
    if (gesture === null || (gesture === 'unhide' && !isHidden(desk, item))) return [];
    const from = appearance(desk.view, item);
    const act: Act = { type: gesture, item };
    const due = from + GESTURE_DUE;
    return [{ key: `handle/${expectation.id}/${item}`, due, last: due, from, act, versions: [] }];
  });
}

function isHidden({ view }: Desk, item: ItemId): boolean {
  return view.item(item)?.hidden != null;
}

/** The gesture that an item calls for; null when the words are enough, or nothing was thought of. */
function gestureFor(desk: Desk, expectation: Expectation, item: string): Gesture | null {
  const { best } = expectation.handling;
  const gesture = best.find(isGesture);
  if (expectation.needs !== 'silence') {
    return gesture !== undefined && best.every(isGesture) ? gesture : null;
  }
  if (gesture !== undefined && gesture !== 'leaveAlone') return gesture;
  const remedy = best.length === 0 ? remedyFor(desk, item) : null;
  if (remedy !== null) return remedy;
  return desk.habits.deliberate ? 'leaveAlone' : null;
}

/** What the house rules of the organisation do with an item that breaks one. */
function remedyFor({ programme, view }: Desk, item: string): Gesture | null {
  const broken = view.item(item)?.breaks;
  const rule = programme.scenario.organisation.houseRules.find(({ id }) => id === broken);
  return rule !== undefined && isGesture(rule.remedy) && rule.remedy !== 'leaveAlone'
    ? rule.remedy
    : null;
}

/** Setting the page as an expectation wants it, one setting at a time. */
export function settingTasks(desk: Desk, expectation: Expectation): readonly Task[] {
  const { view } = desk;
  const from = since(desk, expectation);
  if (from === null) return [];
  const due = from + (expectation.target === undefined ? GESTURE_DUE : msOf(expectation.target));
  return (expectation.settings ?? []).flatMap(({ setting, is }) => {
    if (settingIs(view.settings, setting, is)) return [];
    const to = setting === 'blockedWords' ? [...view.settings.blockedWords, String(is)] : is;
    const act: Act = { type: 'changeSetting', setting, to };
    const key = `set/${expectation.id}/${setting}/${String(is)}`;
    return [{ key, due, last: due, from, act, versions: [] }];
  });
}

/** When the time of an expectation began: its first item, or its inject; null before that. */
function since({ view, seen }: Desk, expectation: Expectation): SimMs | null {
  if (expectation.items.length === 0) {
    return expectation.from === undefined ? 0 : (seen.get(expectation.from) ?? null);
  }
  const [first] = present(view, expectation);
  return first === undefined ? null : appearance(view, first);
}

/** Bringing it to the right person: where it must be, or where the facts are still missing. */
export function escalationTasks(desk: Desk, expectation: Expectation): readonly Task[] {
  const { escalate } = expectation;
  const [item, ...rest] = present(desk.view, expectation);
  const to = escalate?.to[0];
  if (escalate === undefined || item === undefined || to === undefined) return [];
  if (escalate.optional && factsAreKnown(desk.view, expectation)) return [];
  if (escalate.optional && !desk.habits.waitsForFacts) return [];
  const from = appearance(desk.view, item);
  const inLanguage = (language: Language): string =>
    handOver(desk.programme, language, escalate.says);
  const versions = desk.programme.scenario.languages.map(inLanguage);
  const act: Act = {
    type: 'escalate',
    to,
    items: [item, ...rest],
    evidence: escalate.evidence.filter((id) => desk.view.item(id) !== undefined),
    text: inLanguage(desk.view.language),
  };
  const within = msOf(escalate.within);
  const due = from + within;
  return [{ key: `escalate/${expectation.id}`, due, last: due + within, from, act, versions }];
}
