import type { GuardInput } from '../../scenario/schema/guard.ts';
import type { Wording } from './wording.ts';

type Kind = GuardInput['type'];
type Of<K extends Kind> = Extract<GuardInput, { type: K }>;
type Sayers = { readonly [K in Kind]: (guard: Of<K>, wording: Wording) => string };

/** A condition in words, as a clause that may follow "if": no capital, no full stop. */
export function sayGuard(guard: GuardInput, wording: Wording): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sayer of its own kind
  const say = SAYERS[guard.type] as (guard: GuardInput, wording: Wording) => string;
  return say(guard, wording);
}

/** Groups within groups stand in brackets, so that "and" and "or" cannot be mixed up. */
function members(guards: readonly GuardInput[], wording: Wording): string[] {
  return guards.map((guard) =>
    guard.type === 'all' || guard.type === 'any'
      ? `(${sayGuard(guard, wording)})`
      : sayGuard(guard, wording),
  );
}

const SAYERS: Sayers = {
  all: ({ of }, wording) => wording.both(members(of, wording)),
  any: ({ of }, wording) => wording.either(members(of, wording)),
  not: ({ of }, wording) => wording.say('not', { condition: sayGuard(of, wording) }),
  variable: ({ variable, ...bounds }, wording) =>
    wording.say('variable', {
      name: wording.parts.variable(variable),
      bounds: sayBounds(bounds, wording),
    }),
  happened: ({ inject }, wording) =>
    wording.say('happened', { name: wording.quoted(wording.parts.inject(inject)) }),
  done: ({ action, on, to, within }, wording) =>
    [
      wording.say('done', { deed: wording.doing(action) }),
      ...sayOn(on, wording),
      ...sayTo(to, wording),
      ...(within === undefined ? [] : [wording.say('within', { length: wording.length(within) })]),
    ].join(' '),
  revealed: ({ fact }, wording) =>
    wording.say('revealed', { name: wording.quoted(wording.parts.fact(fact)) }),
  time: ({ from, until }, wording) => {
    const start = from === undefined ? '' : wording.length(from);
    const end = until === undefined ? '' : wording.length(until);
    const bounds = start === '' ? 'until' : end === '' ? 'from' : 'between';
    return wording.say('time', { bounds, start, end });
  },
  setting: ({ setting, is }, wording) => wording.say('setting', { setting, is: String(is) }),
  tone: ({ scale, of, ...bounds }, wording) =>
    wording.say('tone', {
      whose: sayWhose(of, wording),
      scale: wording.names.scale(scale),
      bounds: sayBounds(bounds, wording),
    }),
  mentions: ({ phrases, need = 'all', of }, wording) => {
    const names = phrases.map((group) => wording.quoted(wording.parts.phrases(group)));
    const list = need === 'all' ? wording.both(names) : wording.either(names);
    return wording.say('mentions', { whose: sayWhose(of, wording), list });
  },
  language: ({ is, of }, wording) =>
    wording.say('language', { whose: sayWhose(of, wording), language: is }),
  address: ({ is, of }, wording) =>
    wording.say('address', { whose: sayWhose(of, wording), form: is }),
  copied: ({ of }, wording) => wording.say('copied', { whose: sayWhose(of, wording) }),
  form: ({ has, lacks, atLeast, atMost, of }, wording) => {
    const named = (forms: readonly string[] | undefined, key: 'has' | 'lacks') =>
      forms === undefined
        ? []
        : [
            wording.say(key, {
              list: wording.both(forms.map((form) => wording.say('form', { form }))),
            }),
          ];
    const count =
      atLeast === undefined && atMost === undefined
        ? []
        : [wording.say('words', { bounds: sayBounds({ atLeast, atMost }, wording) })];
    const clauses = [...named(has, 'has'), ...named(lacks, 'lacks'), ...count];
    return wording.say('formed', {
      whose: sayWhose(of, wording),
      list: wording.both(clauses.length === 0 ? ['…'] : clauses),
    });
  },
};

/** Whose words are meant: the latest answer to an item, or those of the action that set it off. */
function sayWhose(of: string | undefined, wording: Wording): string {
  return of === undefined
    ? wording.say('theseWords')
    : wording.say('answerTo', { name: wording.quoted(wording.parts.item(of)) });
}

/** "on" and the items meant; nothing where any will do. */
export function sayOn(items: readonly string[] | undefined, wording: Wording): string[] {
  if (items === undefined || items.length === 0) return [];
  const names = items.slice(0, 2).map((item) => wording.quoted(wording.parts.item(item)));
  const more = items.length - names.length;
  return [wording.say('on', { list: wording.either(names), more })];
}

export function sayTo(contacts: readonly string[] | undefined, wording: Wording): string[] {
  if (contacts === undefined) return [];
  return [wording.say('to', { list: wording.either(contacts.map(wording.parts.contact)) })];
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** "3 or more", "2 or less", "1 to 3", "exactly 2". */
export function sayBounds({ atLeast, atMost }: Bounds, wording: Wording): string {
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost
      ? wording.say('exactly', { n: atLeast })
      : wording.say('fromTo', { a: atLeast, b: atMost });
  }
  if (atLeast !== undefined) return wording.say('atLeast', { n: atLeast });
  return atMost === undefined ? '…' : wording.say('atMost', { n: atMost });
}
