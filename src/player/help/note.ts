import type { Text } from '../../scenario/schema/primitives.ts';
import type { Span } from '../../vocabulary/reading.ts';
import type { Sense } from './sense.ts';

/** Something to say about some words of a draft. */
export interface Note {
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

/** The notes on the words at a place of the text, the weightiest first. */
export function notesAt(notes: readonly Note[], place: number | null): readonly Note[] {
  if (place === null) return [];
  return notes
    .filter(({ spans }) => spans.some(({ start, end }) => start <= place && place <= end))
    .toSorted(byWeight);
}

/**
 * Notes on a text as they stand in the next one: what was changed loses its notes, what comes after
 * moves along. So that marks stay on their words until the new text has been read.
 */
export function rebased(notes: readonly Note[], before: string, after: string): readonly Note[] {
  if (before === after) return notes;
  const kept = commonStart(before, after);
  const tail = commonEnd(before, after, kept);
  const shift = after.length - before.length;
  const place = ({ start, end }: Span): Span[] => {
    if (end <= kept) return [{ start, end }];
    if (start < before.length - tail) return [];
    return [{ start: start + shift, end: end + shift }];
  };
  return notes.flatMap((note) => {
    const spans = note.spans.flatMap(place);
    return spans.length === 0 ? [] : [{ ...note, spans }];
  });
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  ) {
    count += 1;
  }
  return count;
}
