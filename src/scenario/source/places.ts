import type { Path } from '../path.ts';
import { Scanner } from './scanner.ts';

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
 * Offsets of many paths in one walk of a text that has been scanned before. A path that leads nowhere
 * (a missing key) is placed at the deepest part of it that exists. Order is that of the question.
 */
export function offsetsOf(text: string, sought: readonly Sought[]): number[] {
  const top = newStop();
  const stops = sought.map(({ path }) => plant(top, path));
  const trail: (Stop | undefined)[] = [];
  const enter = (step: string | number | null, keyAt: number, valueAt: number) => {
    const here = step === null ? top : trail.at(-1)?.next.get(step);
    if (here !== undefined) {
      here.keyAt = keyAt;
      here.valueAt = valueAt;
    }
    trail.push(here);
  };
  new Scanner(text, { enter, leave: () => trail.pop() }).run();
  return stops.map((chain, index) => deepest(chain, sought[index]?.on ?? 'value'));
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
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      const endsLine = sign === 10 || (sign === 13 && text.charCodeAt(at + 1) !== 10);
      if (endsLine) this.#starts.push(at + 1);
    }
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
