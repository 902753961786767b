/** One replacement in a text: what stood at `at` and what stands there instead. UTF-16 offsets. */
export interface Splice {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Replacements made at once: in the order of the text, none overlapping, all placed in the old text. */
export type Splices = readonly Splice[];

/** @throws Error where the text is not the one that the splices were made for. */
export function applySplices(text: string, splices: Splices): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, removed, inserted } of splices) {
    if (at < from || !text.startsWith(removed, at)) throw new Error(`No such words at ${at}.`);
    pieces.push(text.slice(from, at), inserted);
    from = at + removed.length;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** The splices that take these back: placed in the text that these give. */
export function inverseSplices(splices: Splices): Splices {
  let drift = 0;
  return splices.map(({ at, removed, inserted }) => {
    const splice = { at: at + drift, removed: inserted, inserted: removed };
    drift += inserted.length - removed.length;
    return splice;
  });
}

/** The least single replacement that makes one text of another; none where they are the same. */
export function splicesBetween(before: string, after: string): Splices {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const removed = before.slice(start, before.length - tail);
  return [{ at: start, removed, inserted: after.slice(start, after.length - tail) }];
}
