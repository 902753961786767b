import { msOf } from '../../scenario/duration.ts';
import { implies } from './implication.ts';
import type { Conjunction, Demand, Literal } from './literal.ts';
import type { Window } from './window.ts';
import { levelsClash, valuesClash } from './word-clash.ts';
import type { Range, World } from './world.ts';

/**
 * Whether literals might all hold at once at a moment of `now`. False is a proof that they cannot;
 * true promises nothing.
 */
export function mayHold(literals: Conjunction, world: World, now: Window): boolean {
  return (
    literals.every((literal) => mayHoldAlone(literal, world, now)) &&
    variablesAgree(literals, world) &&
    timesAgree(literals, now) &&
    !levelsClash(literals) &&
    !valuesClash(literals) &&
    !contradicts(literals)
  );
}

/** Conditions on the reading of words: unknown where nothing was written or nothing could be rated. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'tone',
  'mentions',
  'language',
  'address',
  'copied',
  'form',
]);

function asksTrue(demand: Demand): boolean {
  return demand === 'true' || demand === 'notFalse';
}

function mayHoldAlone({ condition, demand }: Literal, world: World, now: Window): boolean {
  switch (condition.type) {
    case 'happened':
      return mayHaveHappened(condition.inject, asksTrue(demand), world, now);
    case 'revealed':
      return !asksTrue(demand) || world.facts.has(condition.fact);
    case 'done':
      return !asksTrue(demand) || targetsMayExist(condition.on, world, now);
    case 'tone':
    case 'mentions':
    case 'language':
    case 'address':
    case 'copied':
    case 'form':
      // Without words to read, a reading is unknown, and that is neither true nor false.
      return (
        demand === 'notTrue' ||
        demand === 'notFalse' ||
        condition.of === undefined ||
        condition.of === 'target' ||
        targetsMayExist([condition.of], world, now)
      );
    default:
      return true;
  }
}

function mayHaveHappened(inject: string, wanted: boolean, world: World, now: Window): boolean {
  const window = world.happens.get(inject);
  if (wanted) return window !== undefined && window.from <= now.until;
  return window === undefined || !world.certain.has(inject) || window.until >= now.from;
}

function targetsMayExist(on: readonly string[] | undefined, world: World, now: Window): boolean {
  if (on === undefined) return true;
  return on.some((item) => item === 'target' || (world.items.get(item) ?? Infinity) <= now.until);
}

/** Each variable has a value that meets all that is said of it. */
function variablesAgree(literals: Conjunction, world: World): boolean {
  const values = new Map<string, readonly Range[]>();
  for (const { condition, demand } of literals) {
    if (condition.type !== 'variable') continue;
    const before = values.get(condition.variable) ?? [
      world.ranges.get(condition.variable) ?? { min: -Infinity, max: Infinity },
    ];
    const after = before.flatMap((range) => within(range, condition, asksTrue(demand)));
    if (after.length === 0) return false;
    values.set(condition.variable, after);
  }
  return true;
}

function within(
  range: Range,
  { atLeast = -Infinity, atMost = Infinity }: { atLeast?: number; atMost?: number },
  inside: boolean,
): readonly Range[] {
  const parts = inside
    ? [{ min: Math.max(range.min, atLeast), max: Math.min(range.max, atMost) }]
    : [
        { min: range.min, max: Math.min(range.max, atLeast - 1) },
        { min: Math.max(range.min, atMost + 1), max: range.max },
      ];
  return parts.filter(({ min, max }) => min <= max);
}

/** There is a moment of `now` that meets all that is said of the time. */
function timesAgree(literals: Conjunction, now: Window): boolean {
  let windows: readonly Window[] = [now];
  for (const { condition, demand } of literals) {
    if (condition.type !== 'time') continue;
    const from = condition.from === undefined ? 0 : msOf(condition.from);
    const until = condition.until === undefined ? Infinity : msOf(condition.until);
    windows = windows.flatMap((window) => moments(window, from, until, asksTrue(demand)));
  }
  return windows.length > 0;
}

/** Simulated time is in whole ms, so "before `until`" ends one ms earlier. */
function moments(window: Window, from: number, until: number, inside: boolean): readonly Window[] {
  const parts = inside
    ? [{ from: Math.max(window.from, from), until: Math.min(window.until, until - 1) }]
    : [
        { from: window.from, until: Math.min(window.until, from - 1) },
        { from: Math.max(window.from, until), until: window.until },
      ];
  return parts.filter((part) => part.from <= part.until);
}

/** One literal wants true what another forbids, in whole or as part of it. */
function contradicts(literals: Conjunction): boolean {
  const plain = literals.map(withoutUnknown);
  return plain.some((wanted) => plain.some((other) => clashes(wanted, other)));
}

function clashes(wanted: Literal, other: Literal): boolean {
  if (wanted.demand === 'true' && (other.demand === 'false' || other.demand === 'notTrue')) {
    return implies(wanted.condition, other.condition);
  }
  return (
    wanted.demand === 'notFalse' &&
    other.demand === 'false' &&
    implies(wanted.condition, other.condition) &&
    implies(other.condition, wanted.condition)
  );
}

/** Only words can be unknown; of anything else, "not true" is "false" and "not false" is "true". */
function withoutUnknown(literal: Literal): Literal {
  if (OF_WORDS.has(literal.condition.type)) return literal;
  return { condition: literal.condition, demand: asksTrue(literal.demand) ? 'true' : 'false' };
}
