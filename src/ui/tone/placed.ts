import type { Span } from '../../vocabulary/reading.ts';

/** Something that can be pointed at in a text. */
export interface Placed {
  /** In UTF-16 units of the text, in order. */
  readonly spans: readonly Span[];
}

/** Those on the words at a place of the text, in their own order; none at no place. */
export function placedAt<Thing extends Placed>(
  things: readonly Thing[],
  place: number | null,
): readonly Thing[] {
  if (place === null) return [];
  return things.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= place && place <= end),
  );
}

/**
 * What was said of a text as it stands in the next one: what was changed loses it, what comes after
 * moves along. So that marks stay on their words until the new text has been read.
 */
export function rebased<Thing extends Placed>(
  things: readonly Thing[],
  before: string,
  after: string,
): readonly Thing[] {
  if (before === after) return things;
  const place = placer(before, after);
  return things.flatMap((thing) => {
    const spans = thing.spans.flatMap(place);
    return spans.length === 0 ? [] : [{ ...thing, spans }];
  });
}

/** Where a stretch of one text lies in the next: one place, or none. */
function placer(before: string, after: string): (span: Span) => readonly Span[] {
  const kept = commonStart(before, after);
  const tail = commonEnd(before, after, kept);
  const shift = after.length - before.length;
  return ({ start, end }) => {
    if (end <= kept) return [{ start, end }];
    if (start < before.length - tail) return [];
    return [{ start: start + shift, end: end + shift }];
  };
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
