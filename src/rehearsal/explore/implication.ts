import { msOf } from '../../scenario/duration.ts';
import type { Condition } from '../../scenario/schema/guard.ts';

type ConditionOf<T extends Condition['type']> = Extract<Condition, { readonly type: T }>;

/**
 * Whether one condition being true makes another true at the same moment. False where it is not
 * plain to see: bounds of variables, times and levels are compared elsewhere.
 */
export function implies(left: Condition, right: Condition): boolean {
  if (left.type === 'done' && right.type === 'done') return doneImplies(left, right);
  if (left.type === 'form' && right.type === 'form') return formImplies(left, right);
  if (left.type === 'mentions' && right.type === 'mentions') return mentionsImply(left, right);
  if (left.type === 'happened' && right.type === 'happened') return left.inject === right.inject;
  if (left.type === 'revealed' && right.type === 'revealed') return left.fact === right.fact;
  if (left.type === 'copied' && right.type === 'copied') return left.of === right.of;
  if (left.type === 'setting' && right.type === 'setting') {
    return left.setting === right.setting && left.is === right.is;
  }
  if (left.type === 'language' && right.type === 'language') {
    return left.of === right.of && left.is === right.is;
  }
  if (left.type === 'address' && right.type === 'address') {
    return left.of === right.of && left.is === right.is;
  }
  return false;
}

/** Fewer actions, on fewer items, to fewer people, sooner: the narrower deed is also the wider one. */
function doneImplies(left: ConditionOf<'done'>, right: ConditionOf<'done'>): boolean {
  return (
    isSubset(left.action, right.action) &&
    isNarrower(left.on, right.on) &&
    isNarrower(left.to, right.to) &&
    (right.within === undefined ||
      (left.within !== undefined && msOf(left.within) <= msOf(right.within)))
  );
}

/** More asked of the shape, and a narrower number of words. */
function formImplies(left: ConditionOf<'form'>, right: ConditionOf<'form'>): boolean {
  return (
    left.of === right.of &&
    isSubset(right.has ?? [], left.has ?? []) &&
    isSubset(right.lacks ?? [], left.lacks ?? []) &&
    (left.atLeast ?? 0) >= (right.atLeast ?? 0) &&
    (left.atMost ?? Infinity) <= (right.atMost ?? Infinity)
  );
}

function mentionsImply(left: ConditionOf<'mentions'>, right: ConditionOf<'mentions'>): boolean {
  if (left.of !== right.of) return false;
  const all = left.need === 'all' || left.phrases.length === 1;
  if (right.need === 'all' && right.phrases.length > 1) {
    return all && isSubset(right.phrases, left.phrases);
  }
  return all
    ? left.phrases.some((phrase) => right.phrases.includes(phrase))
    : isSubset(left.phrases, right.phrases);
}

/** Left out, a list means anything. */
function isNarrower(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): boolean {
  return right === undefined || (left !== undefined && isSubset(left, right));
}

function isSubset(left: readonly string[], right: readonly string[]): boolean {
  return left.every((one) => right.includes(one));
}
