import { scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { inOrder, orderOf, partSchema } from '../../scenario/shape/key-order.ts';
import { afterSpace, afterValue } from '../../scenario/source/skip.ts';
import { type Container, containerAt } from './children.ts';
import { gapSplices, type Slot } from './gaps.ts';
import { type Layout, layoutOf, written, writtenInLine } from './layout.ts';
import { longestRise, matchElements } from './matching.ts';
import type { Splice, Splices } from './splice.ts';

type Schema = Parameters<typeof inOrder>[1];

/** What the whole of one rewriting shares. */
interface Rewriting {
  readonly text: string;
  readonly layout: Layout;
  readonly splices: Splice[];
}

/** Where a value stands and what the format says of it. */
interface Spot {
  readonly at: number;
  /** The white space before the line on which it stands. */
  readonly margin: string;
  readonly schema: Schema | undefined;
}

/**
 * The least that must change in the text of a file so that it says `after` instead of `before`. What
 * did not change keeps every byte: its spaces, its order of keys, its escapes; what moved within a list
 * moves as it was written. New keys come where the schema has them, and are laid out as the file is.
 *
 * @param text a JSON text whose value is `before`.
 */
export function rewrite(text: string, before: unknown, after: unknown): Splices {
  const rewriting: Rewriting = { text, layout: layoutOf(text), splices: [] };
  const start = afterSpace(text, text.startsWith('\ufeff') ? 1 : 0);
  change(rewriting, { at: start, margin: '', schema: scenarioSchema }, before, after);
  // What comes before the first element begins where that element does.
  return rewriting.splices.toSorted((a, b) => a.at - b.at || a.removed.length - b.removed.length);
}

function change(rewriting: Rewriting, spot: Spot, before: unknown, after: unknown): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) changeList(rewriting, spot, before, after);
  else if (isObject(before) && isObject(after)) changeObject(rewriting, spot, before, after);
  else {
    const { text, layout, splices } = rewriting;
    const removed = text.slice(spot.at, afterValue(text, spot.at));
    const inserted = written(ordered(after, spot.schema), spot.margin, layout);
    if (removed !== inserted) splices.push({ at: spot.at, removed, inserted });
  }
}

function changeList(
  rewriting: Rewriting,
  spot: Spot,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  const { text, layout, splices } = rewriting;
  const container = containerAt(text, spot.at);
  const matches = matchElements(before, after);
  const kept = longestRise(matches);
  const part = spot.schema === undefined ? undefined : partSchema(spot.schema, after, 0);
  const isInLine = isOnOneLine(text, container);
  const margin = marginOf(text, container) ?? spot.margin + layout.unit;
  const slots = after.map((value, n): Slot => {
    const old = matches[n] ?? -1;
    const child = container.children[old];
    if (child !== undefined && kept.has(n)) {
      const place = { at: child.valueAt, margin, schema: part };
      change(rewriting, place, before[old], value);
      return { type: 'kept', child };
    }
    if (child !== undefined && before[old] === value)
      return { type: 'new', words: text.slice(child.from, child.end) };
    return { type: 'new', words: words(ordered(value, part), margin, isInLine, layout) };
  });
  splices.push(
    ...gapSplices(text, container, slots, { ...layout, outer: spot.margin, margin, isInLine }),
  );
}

function changeObject(rewriting: Rewriting, spot: Spot, before: object, after: object): void {
  const { text, layout, splices } = rewriting;
  const container = containerAt(text, spot.at);
  const isInLine = isOnOneLine(text, container);
  const margin = marginOf(text, container) ?? spot.margin + layout.unit;
  const partOf = (key: string): Schema | undefined =>
    spot.schema === undefined ? undefined : partSchema(spot.schema, after, key);
  const slots: Slot[] = [];
  for (const child of container.children) {
    const key = child.key ?? '';
    if (!isThere(after, key)) continue;
    const place = { at: child.valueAt, margin, schema: partOf(key) };
    change(rewriting, place, Reflect.get(before, key), Reflect.get(after, key));
    slots.push({ type: 'kept', child });
  }
  const order = (spot.schema && orderOf(after, spot.schema)) ?? Object.keys(after);
  const rank = new Map(order.map((key, n) => [key, n]));
  const keys = slots.map((slot) => (slot.type === 'kept' ? (slot.child.key ?? '') : ''));
  for (const key of [...order, ...Object.keys(after).filter((each) => !rank.has(each))]) {
    if (!isThere(after, key) || Object.hasOwn(before, key)) continue;
    const value = ordered(Reflect.get(after, key), partOf(key));
    const at = placeOf(key, keys, rank);
    const said = `${JSON.stringify(key)}: ${words(value, margin, isInLine, layout)}`;
    slots.splice(at, 0, { type: 'new', words: said });
    keys.splice(at, 0, key);
  }
  splices.push(
    ...gapSplices(text, container, slots, { ...layout, outer: spot.margin, margin, isInLine }),
  );
}

/** After the last of the keys there that the format has before it. */
function placeOf(key: string, keys: readonly string[], rank: ReadonlyMap<string, number>): number {
  const own = rank.get(key) ?? Number.POSITIVE_INFINITY;
  return keys.findLastIndex((other) => (rank.get(other) ?? own) <= own) + 1;
}

function isThere(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ordered(value: unknown, schema: Schema | undefined): unknown {
  return schema === undefined ? value : inOrder(value, schema);
}

function words(value: unknown, margin: string, isInLine: boolean, layout: Layout): string {
  return isInLine ? writtenInLine(value) : written(value, margin, layout);
}

/** A list or object that its author wrote on one line goes on so. */
function isOnOneLine(text: string, { at, closing, children }: Container): boolean {
  return children.length > 0 && !/[\r\n]/.test(text.slice(at, closing));
}

/** How far in the author has put the children, where they have lines of their own. */
function marginOf(text: string, { at, children }: Container): string | undefined {
  const first = children[0];
  return first && /[\r\n]([ \t]*)$/.exec(text.slice(at + 1, first.from))?.[1];
}
