import type { Edge, PatternElement, PatternSequence } from './pattern.ts';
import { WordStarts } from './word-starts.ts';

/** A sequence that is complete where it stands in the tree. */
export interface Complete<Owner> {
  readonly owner: Owner;
  readonly to: Edge;
  /** Its number where it holds a gap, since it may then be completed in several ways; or -1. */
  readonly gapped: number;
}

/** The ways on over the one unit that stands next. */
export interface Ways<Owner> {
  /** All of them, as they were opened. */
  readonly opened: { readonly element: PatternElement; readonly next: Stop<Owner> }[];
  readonly byWord: Map<string, Stop<Owner>[]>;
  readonly byStart: WordStarts<Stop<Owner>>;
  /** By kind of unit; `name` for a capitalised word. */
  readonly byKind: Map<string, Stop<Owner>[]>;
  /** Where the words that `stopOver` was asked for have led, null for nowhere. */
  readonly met: Map<string, Stop<Owner> | null>;
}

/** The ways on for which some units may be skipped first. */
interface GappedWays<Owner> {
  readonly gap: number;
  readonly ways: Ways<Owner>;
}

/** Where all sequences that begin with the same elements stand together. */
export interface Stop<Owner> {
  readonly complete: Complete<Owner>[];
  /** The narrowest gap first. */
  readonly onward: GappedWays<Owner>[];
  /** The next stops by how the element before them is written, so that equal ones are shared. */
  readonly byElement: Map<string, Stop<Owner>>;
}

export function newStop<Owner>(): Stop<Owner> {
  return { complete: [], onward: [], byElement: new Map() };
}

/** Grows the tree by one sequence. */
export function plant<Owner>(
  root: Stop<Owner>,
  owner: Owner,
  { elements, to }: PatternSequence,
  number: number,
): void {
  let at = root;
  for (const [index, element] of elements.entries())
    at = stopAfter(at, index === 0 ? { ...element, gap: 0 } : element);
  const gapped = elements.some(({ gap }, index) => index > 0 && gap > 0);
  at.complete.push({ owner, to, gapped: gapped ? number : -1 });
}

function stopAfter<Owner>(stop: Stop<Owner>, element: PatternElement): Stop<Owner> {
  const written = writtenAs(element);
  const known = stop.byElement.get(written);
  if (known !== undefined) return known;
  const next = newStop<Owner>();
  stop.byElement.set(written, next);
  open(waysOver(stop, element.gap), element, next);
  return next;
}

function newWays<Owner>(): Ways<Owner> {
  return {
    opened: [],
    byWord: new Map(),
    byStart: new WordStarts(),
    byKind: new Map(),
    met: new Map(),
  };
}

/** Words whose way is remembered, at most: as many as people use, and no end of them. */
const MOST_MET = 2_000;

/**
 * Where a word leads, as one stop even where it fits several elements; null for nowhere. Remembered,
 * which pays where every text begins anew: at the root.
 */
export function stopOver<Owner>(ways: Ways<Owner>, word: string): Stop<Owner> | null {
  const known = ways.met.get(word);
  if (known !== undefined) return known;
  const stops = [...(ways.byWord.get(word) ?? []), ...(ways.byStart.of(word) ?? [])];
  const stop = stops.length > 1 ? merged(stops) : (stops[0] ?? null);
  if (ways.met.size >= MOST_MET) ways.met.clear();
  ways.met.set(word, stop);
  return stop;
}

/** One stop for several where a walk stands at once, so that it goes on as one. */
function merged<Owner>(stops: readonly Stop<Owner>[]): Stop<Owner> {
  const all = newStop<Owner>();
  for (const { complete, onward } of stops) {
    all.complete.push(...complete);
    for (const { gap, ways } of onward)
      for (const { element, next } of ways.opened) open(waysOver(all, gap), element, next);
  }
  return all;
}

function writtenAs({ words, prefixes, kind, gap }: PatternElement): string {
  return [gap, kind ?? '', [...words].sort().join('|'), [...prefixes].sort().join('|')].join(' ');
}

function waysOver<Owner>({ onward }: Stop<Owner>, gap: number): Ways<Owner> {
  const known = onward.find((other) => other.gap === gap);
  if (known !== undefined) return known.ways;
  const ways = newWays<Owner>();
  onward.push({ gap, ways });
  onward.sort((a, b) => a.gap - b.gap);
  return ways;
}

/** No unit finds the same stop twice: words that start as the element's own starts do are not filed. */
function open<Owner>(ways: Ways<Owner>, element: PatternElement, next: Stop<Owner>): void {
  const { words, prefixes, kind } = element;
  ways.opened.push({ element, next });
  if (kind !== null) fileUnder(ways.byKind, kind, next);
  const starts = [...new Set(prefixes)].filter(
    (start) => !prefixes.some((other) => other !== start && start.startsWith(other)),
  );
  for (const start of starts) ways.byStart.add(start, next);
  for (const word of words)
    if (!starts.some((start) => start !== '' && word.startsWith(start)))
      fileUnder(ways.byWord, word, next);
}

function fileUnder<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
