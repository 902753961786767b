import type { Path } from '../path.ts';
import { afterSpace, afterString, afterValue, keyOf } from './skip.ts';

/** A place in a text, both counted from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A path to look for, and whether its key or its value is meant. */
export interface Sought {
  readonly path: Path;
  readonly on: 'value' | 'key';
}

/** One step of the paths sought, gathered so that one walk of the text finds them all. */
interface Stop {
  readonly next: Map<string | number, Stop>;
  keyAt: number;
  valueAt: number;
}

/**
 * Offsets of many paths in one walk of a text that is known to be JSON. A path that leads nowhere (a
 * missing key) is placed at the deepest part of it that exists. Order is that of the question.
 */
export function offsetsOf(text: string, sought: readonly Sought[]): number[] {
  const top = newStop();
  const stops = sought.map(({ path }) => plant(top, path));
  visit(text, top, -1, afterSpace(text, 0));
  return stops.map((chain, index) => deepest(chain, sought[index]?.on ?? 'value'));
}

/** Places a stop and those below it; what no path leads to is skipped. Returns the offset after it. */
function visit(text: string, stop: Stop, keyAt: number, valueAt: number): number {
  stop.keyAt = keyAt;
  stop.valueAt = valueAt;
  const sign = text.charCodeAt(valueAt);
  const isObject = sign === 0x7b;
  if (stop.next.size === 0 || (!isObject && sign !== 0x5b)) return afterValue(text, valueAt);
  let at = afterSpace(text, valueAt + 1);
  for (let index = 0; at < text.length && !isClosing(text.charCodeAt(at)); index += 1) {
    const key = isObject ? at : -1;
    const end = isObject ? afterString(text, at) : at;
    const next = stop.next.get(isObject ? keyOf(text, at, end) : index);
    if (isObject) at = afterSpace(text, afterSpace(text, end) + 1);
    at = next === undefined ? afterValue(text, at) : visit(text, next, key, at);
    at = afterSpace(text, at);
    if (text.charCodeAt(at) === 0x2c) at = afterSpace(text, at + 1);
  }
  return at + 1;
}

function isClosing(sign: number): boolean {
  return sign === 0x7d || sign === 0x5d;
}

function newStop(): Stop {
  return { next: new Map(), keyAt: -1, valueAt: -1 };
}

/** The stops along a path, from the top, added where they are not there yet. */
function plant(top: Stop, path: Path): Stop[] {
  const chain = [top];
  let here = top;
  for (const step of path) {
    const next = here.next.get(step) ?? newStop();
    here.next.set(step, next);
    chain.push(next);
    here = next;
  }
  return chain;
}

function deepest(chain: readonly Stop[], on: 'value' | 'key'): number {
  const last = chain.at(-1);
  if (on === 'key' && last !== undefined && last.keyAt >= 0) return last.keyAt;
  return chain.findLast((stop) => stop.valueAt >= 0)?.valueAt ?? 0;
}

/**
 * Turns offsets into lines and columns. A line ends with LF, CR LF or CR, as in every editor.
 * Beyond the end of the text counts as its end.
 */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    const breaks = /\r\n?|\n/g;
    while (breaks.exec(text) !== null) this.#starts.push(breaks.lastIndex);
  }

  place(offset: number): Place {
    const target = Math.min(Math.max(0, offset), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (this.#starts[low] ?? 0) + 1 };
  }
}
