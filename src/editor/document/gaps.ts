import type { Child, Container } from './children.ts';
import type { Layout } from './layout.ts';
import type { Splice } from './splice.ts';

/** What stands at one place of a list or object as it is to be. */
export type Slot =
  | { readonly type: 'kept'; readonly child: Child }
  | { readonly type: 'new'; readonly words: string };

interface Manner extends Layout {
  /** The white space before the line on which the list or object itself stands. */
  readonly outer: string;
  /** The same for what it holds. */
  readonly margin: string;
  readonly isInLine: boolean;
}

/**
 * The splices between what is kept: wherever something is to come or to go between two neighbours that
 * stay, or before the first or after the last. Kept children come in the order of the text.
 */
export function gapSplices(
  text: string,
  container: Container,
  slots: readonly Slot[],
  manner: Manner,
): Splice[] {
  const splices: Splice[] = [];
  let previous: Child | null = null;
  let coming: string[] = [];
  const close = (next: Child | null): void => {
    const splice = gap(text, container, { previous, next, coming }, manner);
    if (splice !== null) splices.push(splice);
    previous = next;
    coming = [];
  };
  for (const slot of slots) {
    if (slot.type === 'new') coming.push(slot.words);
    else close(slot.child);
  }
  close(null);
  return splices;
}

interface Gap {
  readonly previous: Child | null;
  readonly next: Child | null;
  readonly coming: readonly string[];
}

function gap(
  text: string,
  container: Container,
  { previous, next, coming }: Gap,
  manner: Manner,
): Splice | null {
  const { children } = container;
  const before = previous?.index ?? -1;
  const after = next?.index ?? children.length;
  if (coming.length === 0 && after === before + 1) return null;
  const from = previous?.end ?? container.at + 1;
  const to = next?.from ?? container.closing;
  const removed = text.slice(from, to);
  return { at: from, removed, inserted: between(removed, { previous, next, coming }, manner) };
}

function between(removed: string, { previous, next, coming }: Gap, manner: Manner): string {
  const { isInLine, lineBreak, margin } = manner;
  const indent = isInLine ? ' ' : lineBreak + margin;
  const isEmpty = previous === null && next === null && coming.length === 0;
  if (isEmpty) return '';
  const first = previous === null && isInLine ? (/^\s*/.exec(removed)?.[0] ?? '') : indent;
  const said = coming.map((words, n) => (n === 0 ? first : indent) + words).join(',');
  const head = previous !== null && (coming.length > 0 || next !== null) ? ',' : '';
  return head + said + ending(removed, { previous, next, coming }, manner, indent);
}

/** The white space before what follows, as it was where it was. */
function ending(removed: string, gapOf: Gap, manner: Manner, indent: string): string {
  const { previous, next, coming } = gapOf;
  const space = /\s*$/.exec(removed)?.[0] ?? '';
  if (next === null) {
    if (manner.isInLine) return space;
    return /[\r\n]/.test(space) ? space : manner.lineBreak + manner.outer;
  }
  const comma = coming.length > 0 ? ',' : '';
  if (previous === null && coming.length === 0) return space;
  return comma + (space === '' && coming.length > 0 ? indent : space);
}
