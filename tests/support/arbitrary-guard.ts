import fc from 'fast-check';
import { durationOf } from '../../src/scenario/duration.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import { ACTIONS } from '../../src/vocabulary/action.ts';
import { ADDRESS_FORMS, type Level, TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { WORD_FORMS } from '../../src/vocabulary/word-form.ts';

/** Ids that a guard may name. Every list has at least one. */
export interface GuardNames {
  readonly variables: readonly {
    readonly id: string;
    readonly min: number;
    readonly max: number;
  }[];
  readonly injects: readonly string[];
  readonly items: readonly string[];
  readonly contacts: readonly string[];
  readonly facts: readonly string[];
  readonly phrases: readonly string[];
  /** Length of the run in simulated seconds. */
  readonly seconds: number;
}

const CONDITIONS = [
  'variable',
  'happened',
  'done',
  'revealed',
  'time',
  'setting',
  'tone',
  'mentions',
  'language',
  'address',
  'copied',
  'form',
] as const;

/** Conditions about words: they need an answer to look at, and an `otherwise` beside them. */
const WORDY: ReadonlySet<string> = new Set([
  'tone',
  'mentions',
  'language',
  'address',
  'copied',
  'form',
]);

/**
 * A guard before it names anything: kinds and numbers only, which `guardFrom` turns into references
 * by remainder. Kept apart so that shrinking a scenario never leaves a dangling id.
 */
export const guardSeed = fc.record({
  leaves: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom(...CONDITIONS),
      negated: fc.boolean(),
      a: fc.nat(1000),
      b: fc.nat(1000),
    }),
    // One condition of a kind at most, so that no two contradict each other.
    { minLength: 1, maxLength: 4, selector: (leaf) => leaf.type },
  ),
  shape: fc.constantFrom('all', 'any', 'mixed'),
});

export type GuardSeed = typeof guardSeed extends fc.Arbitrary<infer T> ? T : never;
type Leaf = GuardSeed['leaves'][number];

export function pick<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('Nothing to pick from.');
  return found;
}

/** @param of names the answers looked at; left out where an action of the trainee's sets things off. */
export function guardFrom(seed: GuardSeed, names: GuardNames, of?: string): Guard {
  const parts = seed.leaves.map((leaf): Guard => {
    const condition = conditionFrom(leaf, names, of);
    return leaf.negated ? { type: 'not', of: condition } : condition;
  });
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error('A guard has at least one condition.');
  if (rest.length === 0) return first;
  if (seed.shape === 'mixed') return { type: 'any', of: [first, { type: 'all', of: rest }] };
  return { type: seed.shape, of: parts };
}

export function speaksOfWords(seed: GuardSeed): boolean {
  return seed.leaves.some((leaf) => WORDY.has(leaf.type));
}

function conditionFrom({ type, a, b }: Leaf, names: GuardNames, of?: string): Guard {
  const answer = of === undefined ? {} : { of };
  switch (type) {
    case 'variable': {
      const { id, min, max } = pick(names.variables, a);
      const bound = min + 1 + (b % (max - min - 1));
      return b % 2 === 0
        ? { type, variable: id, atLeast: bound }
        : { type, variable: id, atMost: bound };
    }
    case 'happened':
      return { type, inject: pick(names.injects, a) };
    case 'done':
      return doneFrom(a, b, names);
    case 'revealed':
      return { type, fact: pick(names.facts, a) };
    case 'time':
      return a % 2 === 0
        ? { type, from: durationOf((1 + (b % (names.seconds - 1))) * 1000) }
        : { type, until: durationOf((1 + (b % (names.seconds - 1))) * 1000) };
    case 'setting':
      return a % 2 === 0
        ? { type, setting: 'reviewComments', is: b % 2 === 0 }
        : { type, setting: 'profanityFilter', is: pick(['off', 'medium', 'strong'], b) };
    case 'tone': {
      const level = pick<Level>([1, 2, 3], b);
      const scale = pick(TONE_SCALES, a);
      return a % 2 === 0
        ? { type, scale, atLeast: level, ...answer }
        : { type, scale, atMost: level, ...answer };
    }
    case 'mentions':
      return {
        type,
        phrases: [pick(names.phrases, a)],
        need: b % 2 === 0 ? 'all' : 'any',
        ...answer,
      };
    case 'language':
      return { type, is: pick(['fr', 'en', 'same'], a), ...answer };
    case 'address':
      return { type, is: pick(ADDRESS_FORMS, a), ...answer };
    case 'copied':
      return { type, ...answer };
    case 'form':
      return a % 2 === 0
        ? { type, has: [pick(WORD_FORMS, b)], ...answer }
        : { type, lacks: [pick(WORD_FORMS, b)], atMost: 1 + (a % 60), ...answer };
  }
}

function doneFrom(a: number, b: number, names: GuardNames): Guard {
  const action = pick(ACTIONS, a);
  return {
    type: 'done',
    action: [action],
    ...(b % 2 === 0 && !ON_NOTHING.has(action) ? { on: [pick(names.items, b)] } : {}),
    ...(action === 'escalate' ? { to: [pick(names.contacts, b)] } : {}),
    ...(b % 3 === 0 ? { within: durationOf((30 + (b % 300)) * 1000) } : {}),
  };
}

/** Actions done on no item. */
const ON_NOTHING: ReadonlySet<string> = new Set(['publish', 'changeSetting']);
