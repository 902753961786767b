import type { Band } from '../../scoring/tone/levels.ts';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';

/** Levels that a message asks for, as an expectation of a scenario does. */
export type Asked = Readonly<Partial<Record<ToneScale, Band>>>;

export const NOTHING_ASKED: Asked = {};

const CALM: Asked = { hostility: { atMost: 1 }, defensiveness: { atMost: 1 } };

/** What the scenarios of the studio mostly ask for, by the kind of message. */
export const USUALLY_ASKED = {
  nothing: NOTHING_ASKED,
  question: {
    politeness: { atLeast: 2 },
    clarity: { atLeast: 3 },
    nextStep: { atLeast: 2 },
    ...CALM,
  },
  complaint: {
    empathy: { atLeast: 2 },
    ownership: { atLeast: 2 },
    nextStep: { atLeast: 2 },
    ...CALM,
  },
  praise: { politeness: { atLeast: 2 }, warmth: { atLeast: 2 }, hostility: { atMost: 1 } },
} as const satisfies Readonly<Record<string, Asked>>;

export type Kind = keyof typeof USUALLY_ASKED;

export const KINDS = [
  'nothing',
  'question',
  'complaint',
  'praise',
] as const satisfies readonly Kind[];

export function kindOf(asked: Asked): Kind {
  return KINDS.find((kind) => USUALLY_ASKED[kind] === asked) ?? 'nothing';
}
