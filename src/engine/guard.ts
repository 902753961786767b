import { at } from '../lib/at.ts';
import { hasBit } from './bits.ts';
import type { Leaf, Test } from './compile/guard.ts';
import { isDone } from './done.ts';
import type { Programme } from './programme.ts';
import { readingCondition } from './reading-condition.ts';
import { settingIs } from './setting.ts';
import type { Snapshot } from './snapshot.ts';
import { FALSE, not, TRUE, type Truth, truthOf } from './truth.ts';

/**
 * What a guard is worth at a moment of a run. Interpreted: nothing of a file is ever run as code.
 *
 * @param cause index of the deed that set the inject off, -1 for none.
 */
export function evaluate(
  programme: Programme,
  snapshot: Snapshot,
  test: Test,
  cause: number,
): Truth {
  switch (test.type) {
    case 'all':
      return least(programme, snapshot, test.of, cause);
    case 'any':
      return greatest(programme, snapshot, test.of, cause);
    case 'not':
      return not(evaluate(programme, snapshot, test.of, cause));
    default:
      return condition(snapshot, test, cause);
  }
}

/** Whether a guard is satisfied: unknown is not. No guard always is. */
export function holds(
  programme: Programme,
  snapshot: Snapshot,
  test: Test | null,
  cause: number,
): boolean {
  return test === null || evaluate(programme, snapshot, test, cause) === TRUE;
}

function least(
  programme: Programme,
  snapshot: Snapshot,
  parts: readonly Test[],
  cause: number,
): Truth {
  let worth: Truth = TRUE;
  for (const part of parts) {
    const truth = evaluate(programme, snapshot, part, cause);
    if (truth === FALSE) return FALSE;
    if (truth < worth) worth = truth;
  }
  return worth;
}

function greatest(
  programme: Programme,
  snapshot: Snapshot,
  parts: readonly Test[],
  cause: number,
): Truth {
  let worth: Truth = FALSE;
  for (const part of parts) {
    const truth = evaluate(programme, snapshot, part, cause);
    if (truth === TRUE) return TRUE;
    if (truth > worth) worth = truth;
  }
  return worth;
}

function condition(snapshot: Snapshot, leaf: Leaf, cause: number): Truth {
  switch (leaf.type) {
    case 'variable': {
      const value = at(snapshot.variables, leaf.variable);
      return truthOf(value >= leaf.from && value <= leaf.to);
    }
    case 'happened':
      return truthOf(hasBit(snapshot.happened, leaf.inject));
    case 'done':
      return truthOf(isDone(snapshot, leaf, { within: leaf.within, since: 0, cause }));
    case 'revealed':
      return truthOf(snapshot.facts[leaf.fact] === 'known');
    case 'time':
      return truthOf(snapshot.now >= leaf.from && snapshot.now < leaf.until);
    case 'setting':
      return truthOf(settingIs(snapshot.settings, leaf.setting, leaf.is));
    default:
      return readingCondition(snapshot, leaf, cause);
  }
}
