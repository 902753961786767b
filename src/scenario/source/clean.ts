import { DEPTH_LIMIT, VALUE_LIMIT, WIDTH_LIMIT } from './limits.ts';
import { scanString } from './tokens.ts';

/** Beyond this many, keys of one object are left to the `Scanner`, which remembers them in a set. */
const MOST_KEYS = 64;

/** Longer numbers, and those with an exponent, may be beyond all bounds. */
const MOST_DIGITS = 300;

/** Length of the shortest forbidden key, `__proto__`, and of the longest, `constructor`. */
const [SHORTEST_FORBIDDEN, LONGEST_FORBIDDEN] = [9, 11];

/**
 * Whether a text that turns out to be JSON surely passes the `Scanner`, told in one walk over its code
 * units that makes nothing on its way. It looks at what `JSON.parse` would let through (depth, repeated
 * and forbidden keys, half and control characters, endless numbers, sizes) and at no grammar. When it
 * is not sure it says no, and the `Scanner` has the last word.
 */
export function isSurelyClean(text: string): boolean {
  const walk = new Walk();
  let at = 0;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = scanString(text, at);
      if (typeof end !== 'number' || !walk.string(text, at, end)) return false;
      at = end;
    } else if (sign === MINUS || (sign >= 48 && sign <= 57)) {
      at = afterPlainNumber(text, at + 1);
      if (at < 0) return false;
    } else {
      if (!walk.sign(sign)) return false;
      at += 1;
    }
  }
  return true;
}

/** The containers that are open, and the keys of each so far, as ranges of the text. */
class Walk {
  readonly #isObject = new Uint8Array(DEPTH_LIMIT + 1);
  readonly #count = new Int32Array(DEPTH_LIMIT + 1);
  /** By depth: where its keys begin among all those remembered. */
  readonly #firstKey = new Int32Array(DEPTH_LIMIT + 1);
  readonly #starts = new Int32Array(DEPTH_LIMIT * MOST_KEYS);
  readonly #ends = new Int32Array(DEPTH_LIMIT * MOST_KEYS);
  #keys = 0;
  #depth = 0;
  #values = 0;
  #wantsKey = false;

  /** False when a key is, or may be, forbidden or repeated. */
  string(text: string, start: number, end: number): boolean {
    if (!this.#wantsKey) return true;
    this.#wantsKey = false;
    const first = this.#firstKey[this.#depth] ?? 0;
    if (this.#keys - first >= MOST_KEYS || mayBeForbidden(text, start + 1, end - 1)) return false;
    for (let key = first; key < this.#keys; key += 1) {
      if (isSame(text, this.#starts[key] ?? 0, this.#ends[key] ?? 0, start, end)) return false;
    }
    this.#starts[this.#keys] = start;
    this.#ends[this.#keys] = end;
    this.#keys += 1;
    return true;
  }

  /** False beyond a limit. */
  sign(sign: number): boolean {
    switch (sign) {
      case COMMA:
        this.#wantsKey = this.#isObject[this.#depth] === 1;
        return this.#widen() && this.#another();
      case OPEN_OBJECT:
      case OPEN_LIST:
        return this.#open(sign === OPEN_OBJECT ? 1 : 0) && this.#another();
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        return this.#close();
      default:
        return true;
    }
  }

  #open(isObject: 0 | 1): boolean {
    if (this.#depth >= DEPTH_LIMIT) return false;
    this.#depth += 1;
    this.#isObject[this.#depth] = isObject;
    this.#count[this.#depth] = 1;
    this.#firstKey[this.#depth] = this.#keys;
    this.#wantsKey = isObject === 1;
    return true;
  }

  #close(): boolean {
    if (this.#depth === 0) return false;
    this.#keys = this.#firstKey[this.#depth] ?? 0;
    this.#depth -= 1;
    this.#wantsKey = false;
    return true;
  }

  #widen(): boolean {
    const count = (this.#count[this.#depth] ?? 0) + 1;
    this.#count[this.#depth] = count;
    return count <= WIDTH_LIMIT;
  }

  /** Every value but the topmost comes after a comma or as the first of a container. */
  #another(): boolean {
    this.#values += 1;
    return this.#values < VALUE_LIMIT;
  }
}

/** By its length; keys with an escape may be any. */
function mayBeForbidden(text: string, start: number, end: number): boolean {
  const length = end - start;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === BACKSLASH) return true;
  if (length < SHORTEST_FORBIDDEN || length > LONGEST_FORBIDDEN) return false;
  const key = text.slice(start, end);
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

function isSame(text: string, from: number, to: number, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let at = 1; at < end - start; at += 1) {
    if (text.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** The offset after a number's digits and point; -1 where it is long, or goes on otherwise. */
function afterPlainNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    const sign = text.charCodeAt(at);
    const goesOn = (sign >= 48 && sign <= 57) || sign === POINT;
    if (!goesOn) return sign === 0x65 || sign === 0x45 || at - start > MOST_DIGITS ? -1 : at;
    at += 1;
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
