import type { Text } from '../../scenario/schema/primitives.ts';
import type { Underlined } from '../../ui/tone/underlines.tsx';
import type { Span } from '../../vocabulary/reading.ts';
import type { Sense } from '../../vocabulary/sense.ts';

/** Something to say about some words of a draft. */
export interface Note extends Underlined {
  /** What is said about which words: the same wherever they stand. Ignoring goes by it. */
  readonly key: string;
  readonly sense: Sense;
  /** Where, in UTF-16 units of the text as it stands in the box; in order, at least one. */
  readonly spans: readonly Span[];
  /** The words of the first span. */
  readonly quote: string;
  readonly about: NoteAbout;
  /** Words that can simply stand in place of the quote; else null. */
  readonly replacement: string | null;
}

/** Why there is a note. */
export type NoteAbout =
  /** A rule of the analyser; `betterId` is its advice on a better wording, where it has some. */
  | { readonly type: 'rule'; readonly messageId: string; readonly betterId: string | null }
  /** A fact that may not be said yet. */
  | { readonly type: 'embargo'; readonly fact: Text }
  /** A form of address that the rest of the words does not keep to. */
  | { readonly type: 'address'; readonly form: 'tu' | 'vous' };

const WEIGHT: Readonly<Record<Sense, number>> = { harms: 0, form: 1, helps: 2 };

/** What is to be looked at first comes first; among equals, what is written first. */
export function byWeight(one: Note, other: Note): number {
  return WEIGHT[one.sense] - WEIGHT[other.sense] || startOf(one) - startOf(other);
}

export function startOf({ spans }: Note): number {
  return spans[0]?.start ?? 0;
}
