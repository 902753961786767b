import { at } from '../lib/at.ts';
import type { Condition, Guard } from '../scenario/schema/guard.ts';
import { scaleOf } from '../vocabulary/reading.ts';
import { hasForm, WORD_FORMS } from '../vocabulary/word-form.ts';
import { compileGuard, type WordsCondition } from './compile/guard.ts';
import { referenceTo } from './compile/reference.ts';
import { evaluate } from './guard.ts';
import type { Programme } from './programme.ts';
import { wordsMeant } from './reading-condition.ts';
import type { Snapshot } from './snapshot.ts';
import { FALSE, TRUE, type Truth } from './truth.ts';

/** What a guard is worth at a moment, and each of its parts with it. */
export interface Explanation {
  readonly guard: Guard;
  readonly truth: 'true' | 'false' | 'unknown';
  /** What was found where the guard looked: a value, a level, phrases; null when there was nothing. */
  readonly found: string | number | boolean | readonly string[] | null;
  /** The parts of `all`, `any` and `not`, in order, every one of them weighed. */
  readonly parts: readonly Explanation[];
}

/**
 * The tree of a guard with what each part was worth and why.
 *
 * @param cause index of the deed that gives `target` and the words meant their sense; -1 for none.
 */
export function explain(
  programme: Programme,
  snapshot: Snapshot,
  guard: Guard,
  cause = -1,
): Explanation {
  const test = compileGuard(guard, programme.names);
  return {
    guard,
    truth: named(evaluate(programme, snapshot, test, cause)),
    found: isCondition(guard) ? found(programme, snapshot, guard, cause) : null,
    parts: partsOf(guard).map((part) => explain(programme, snapshot, part, cause)),
  };
}

function named(truth: Truth): Explanation['truth'] {
  if (truth === TRUE) return 'true';
  return truth === FALSE ? 'false' : 'unknown';
}

function isCondition(guard: Guard): guard is Condition {
  return guard.type !== 'all' && guard.type !== 'any' && guard.type !== 'not';
}

function partsOf(guard: Guard): readonly Guard[] {
  if (guard.type === 'not') return [guard.of];
  return guard.type === 'all' || guard.type === 'any' ? guard.of : [];
}

function found(
  programme: Programme,
  snapshot: Snapshot,
  guard: Condition,
  cause: number,
): Explanation['found'] {
  const { names } = programme;
  switch (guard.type) {
    case 'variable':
      return at(snapshot.variables, names.variable(guard.variable));
    case 'happened':
    case 'done':
      return null;
    case 'revealed':
      return at(snapshot.facts, names.fact(guard.fact));
    case 'time':
      return snapshot.now;
    case 'setting':
      return snapshot.settings[guard.setting];
    default:
      return foundInWords(programme, snapshot, guard, cause);
  }
}

function foundInWords(
  { names }: Programme,
  snapshot: Snapshot,
  guard: WordsCondition,
  cause: number,
): Explanation['found'] {
  const words = wordsMeant(snapshot, referenceTo(guard.of, names), cause);
  if (words === undefined) return null;
  const { text, reading } = words;
  switch (guard.type) {
    case 'tone':
      return scaleOf(reading.tone, guard.scale)?.level ?? null;
    case 'mentions':
      return reading.phrases.map((match) => match.phrase);
    case 'language':
      return reading.tone.language;
    case 'address':
      return reading.tone.address;
    case 'copied':
      return reading.copyOf;
    case 'form':
      return WORD_FORMS.filter((form) => hasForm(text, form));
  }
}
