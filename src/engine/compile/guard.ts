import { msOf } from '../../scenario/duration.ts';
import type { Condition, Guard } from '../../scenario/schema/guard.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { PageSettingKey } from '../../vocabulary/page-setting.ts';
import type { AddressForm, Level, ToneScale } from '../../vocabulary/tone-scale.ts';
import type { WordForm } from '../../vocabulary/word-form.ts';
import { maskOf } from '../deed.ts';
import type { Names } from './names.ts';
import { type Reference, referenceTo } from './reference.ts';

/** Which words of the trainee's are meant: `NOTHING` stands for those that set this off. */
type Of = { readonly of: Reference };

/** A guard with its ids resolved: still a tree to be interpreted, node for node the author's. */
export type Test =
  | { readonly type: 'all'; readonly of: readonly Test[] }
  | { readonly type: 'any'; readonly of: readonly Test[] }
  | { readonly type: 'not'; readonly of: Test }
  | Leaf;

export type Leaf =
  | {
      readonly type: 'variable';
      readonly variable: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: 'happened'; readonly inject: number }
  | ({ readonly type: 'done'; readonly within: number } & DeedPattern)
  | { readonly type: 'revealed'; readonly fact: number }
  | { readonly type: 'time'; readonly from: number; readonly until: number }
  | { readonly type: 'setting'; readonly setting: PageSettingKey; readonly is: string | boolean }
  | ({
      readonly type: 'tone';
      readonly scale: ToneScale;
      readonly from: Level;
      readonly to: Level;
    } & Of)
  | ({ readonly type: 'mentions'; readonly phrases: readonly string[]; readonly all: boolean } & Of)
  | ({ readonly type: 'language'; readonly is: Language | 'same' } & Of)
  | ({ readonly type: 'address'; readonly is: AddressForm } & Of)
  | ({ readonly type: 'copied' } & Of)
  | ({
      readonly type: 'form';
      readonly has: readonly WordForm[];
      readonly lacks: readonly WordForm[];
      /** Numbers of words, both included. */
      readonly from: number;
      readonly to: number;
    } & Of);

/** Deeds that guards and triggers look for. */
export interface DeedPattern {
  /** Any of these actions; see `maskOf`. */
  readonly mask: number;
  /** On any of these items; null for on anything. */
  readonly on: readonly Reference[] | null;
  /** To any of these contacts; null for to anybody. */
  readonly contacts: readonly number[] | null;
}

export function compileGuard(guard: Guard, names: Names): Test {
  switch (guard.type) {
    case 'all':
    case 'any':
      return { type: guard.type, of: guard.of.map((part) => compileGuard(part, names)) };
    case 'not':
      return { type: 'not', of: compileGuard(guard.of, names) };
    default:
      return compileCondition(guard, names);
  }
}

function compileCondition(guard: Condition, names: Names): Leaf {
  switch (guard.type) {
    case 'variable':
      return {
        type: 'variable',
        variable: names.variable(guard.variable),
        from: guard.atLeast ?? Number.MIN_SAFE_INTEGER,
        to: guard.atMost ?? Number.MAX_SAFE_INTEGER,
      };
    case 'happened':
      return { type: 'happened', inject: names.inject(guard.inject) };
    case 'done':
      return {
        type: 'done',
        ...compilePattern(guard, names),
        within: guard.within === undefined ? Number.MAX_SAFE_INTEGER : msOf(guard.within),
      };
    case 'revealed':
      return { type: 'revealed', fact: names.fact(guard.fact) };
    case 'time':
      return {
        type: 'time',
        from: guard.from === undefined ? 0 : msOf(guard.from),
        until: guard.until === undefined ? Number.MAX_SAFE_INTEGER : msOf(guard.until),
      };
    case 'setting':
      return { type: 'setting', setting: guard.setting, is: guard.is };
    default:
      return compileWordsCondition(guard, referenceTo(guard.of, names));
  }
}

/** Conditions on the words of an answer, as an author writes them. */
export type WordsCondition = Extract<Condition, { of?: string | undefined }>;

export type WordsLeaf = Extract<Leaf, { readonly of: Reference }>;

/** @param of whose words are meant; see `Of`. */
export function compileWordsCondition(guard: WordsCondition, of: Reference): WordsLeaf {
  switch (guard.type) {
    case 'tone':
      return {
        type: 'tone',
        scale: guard.scale,
        from: guard.atLeast ?? 0,
        to: guard.atMost ?? 4,
        of,
      };
    case 'mentions':
      return { type: 'mentions', phrases: guard.phrases, all: guard.need === 'all', of };
    case 'language':
      return { type: 'language', is: guard.is, of };
    case 'address':
      return { type: 'address', is: guard.is, of };
    case 'copied':
      return { type: 'copied', of };
    case 'form': {
      const {
        has = [],
        lacks = [],
        atLeast: from = 0,
        atMost: to = Number.MAX_SAFE_INTEGER,
      } = guard;
      return { type: 'form', has, lacks, from, to, of };
    }
  }
}

interface WrittenPattern {
  readonly action: Parameters<typeof maskOf>[0];
  readonly on?: readonly string[] | undefined;
  readonly to?: readonly string[] | undefined;
}

export function compilePattern(written: WrittenPattern, names: Names): DeedPattern {
  return {
    mask: maskOf(written.action),
    on: written.on?.map((id) => referenceTo(id, names)) ?? null,
    contacts: written.to?.map((id) => names.contact(id)) ?? null,
  };
}
