import { quoted } from '../diagnostics/excerpt.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Path } from '../path.ts';
import { DEPTH_LIMIT, SCENARIO_LIMITS, type ScanLimits } from './limits.ts';
import { at, misplaced, tooMany } from './misplaced.ts';
import { keyOf } from './skip.ts';
import { scanNumber, scanString, scanWord } from './tokens.ts';

/** Nearly all objects have few keys, and a short list is cheaper to make and to search than a set. */
const FEW = 12;

/** The keys of one object so far. */
class Keys {
  readonly #few: string[] = [];
  #many: Set<string> | null = null;

  /** False when the key is there already. */
  add(key: string): boolean {
    if (this.#many !== null) return this.#many.size < this.#many.add(key).size;
    if (this.#few.includes(key)) return false;
    this.#few.push(key);
    if (this.#few.length > FEW) this.#many = new Set(this.#few);
    return true;
  }
}

/** An object or list that is open. */
interface Frame {
  readonly keys: Keys | null;
  /** Key or index of the value that is being read. */
  step: string | number;
  count: number;
}

type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'done';

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Walks JSON text without recursion and stops at the first thing that is wrong: grammar (that of
 * RFC 8259, nothing more), depth, repeated or forbidden keys, half characters, sizes. What it lets
 * through, `JSON.parse` reads safely and as it is written.
 */
export class Scanner {
  readonly #text: string;
  readonly #limits: ScanLimits;
  readonly #frames: Frame[] = [];
  #at = 0;
  #values = 0;
  #state: State = 'value';
  /** True when a value is due because a comma came before. */
  #afterComma = false;

  constructor(text: string, limits: ScanLimits = SCENARIO_LIMITS) {
    this.#text = text;
    this.#limits = limits;
  }

  /** The first problem, or null. */
  run(): Finding | null {
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) return this.#state === 'done' ? null : this.#misplaced();
      const problem = this.#step(this.#text.charCodeAt(this.#at));
      if (problem !== null) return problem;
    }
  }

  #step(sign: number): Finding | null {
    switch (this.#state) {
      case 'value':
      case 'valueOrEnd':
        if (sign === SIGN.closeList && this.#state === 'valueOrEnd') return this.#close();
        return this.#value(sign);
      case 'key':
      case 'keyOrEnd':
        if (sign === SIGN.closeObject && this.#state === 'keyOrEnd') return this.#close();
        return sign === SIGN.quote ? this.#key() : this.#misplaced();
      case 'colon':
        if (sign !== SIGN.colon) return this.#misplaced();
        return this.#go(1, 'value');
      case 'commaOrEnd':
        return this.#commaOrEnd(sign);
      case 'done':
        return this.#misplaced();
    }
  }

  #value(sign: number): Finding | null {
    const start = this.#at;
    if (sign === SIGN.openObject || sign === SIGN.openList) return this.#open(sign);
    const token =
      sign === SIGN.quote
        ? scanString(this.#text, start)
        : sign === SIGN.minus || (sign >= 48 && sign <= 57)
          ? scanNumber(this.#text, start)
          : scanWord(this.#text, start);
    if (token === null) return this.#misplaced();
    this.#afterComma = false;
    if (typeof token !== 'number')
      return finding(token.code, this.#path(), token.slots, at(token.at));
    this.#at = token;
    return this.#leave();
  }

  #key(): Finding | null {
    const start = this.#at;
    const end = scanString(this.#text, start);
    if (end === null) return this.#misplaced();
    if (typeof end !== 'number') return finding(end.code, this.#path(), end.slots, at(end.at));
    const key = keyOf(this.#text, start, end);
    const frame = this.#frames.at(-1);
    const keys = frame?.keys ?? null;
    if (frame === undefined || keys === null) return this.#misplaced();
    const code = FORBIDDEN_KEYS.has(key) ? 'EO107' : keys.add(key) ? null : 'EO106';
    if (code !== null) {
      const path = [...this.#path().slice(0, -1), key];
      return finding(code, path, { key, got: quoted(key) }, at(start, 'key'));
    }
    frame.step = key;
    this.#at = end;
    this.#state = 'colon';
    return null;
  }

  #open(sign: number): Finding | null {
    const opened = this.#at;
    this.#afterComma = false;
    if (this.#frames.length >= DEPTH_LIMIT) {
      const got = { fr: `plus de ${DEPTH_LIMIT}`, en: `more than ${DEPTH_LIMIT}` };
      return finding('EO105', this.#path(), { got, limit: DEPTH_LIMIT }, at(opened));
    }
    const isObject = sign === SIGN.openObject;
    this.#frames.push({ keys: isObject ? new Keys() : null, step: isObject ? '' : 0, count: 0 });
    return this.#go(1, isObject ? 'keyOrEnd' : 'valueOrEnd');
  }

  #close(): Finding | null {
    this.#frames.pop();
    this.#at += 1;
    return this.#leave();
  }

  #commaOrEnd(sign: number): Finding | null {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return this.#misplaced();
    const isObject = frame.keys !== null;
    if (sign === (isObject ? SIGN.closeObject : SIGN.closeList)) return this.#close();
    if (sign !== SIGN.comma) return this.#misplaced();
    frame.count += 1;
    if (frame.count >= this.#limits.width)
      return tooMany(this.#path().slice(0, -1), this.#limits.width, this.#at);
    if (!isObject) frame.step = frame.count;
    this.#afterComma = true;
    return this.#go(1, isObject ? 'key' : 'value', true);
  }

  #leave(): Finding | null {
    this.#values += 1;
    if (this.#values > this.#limits.values) return tooMany([], this.#limits.values, this.#at);
    this.#state = this.#frames.length === 0 ? 'done' : 'commaOrEnd';
    return null;
  }

  #go(signs: number, state: State, afterComma = false): null {
    this.#at += signs;
    this.#state = state;
    this.#afterComma = afterComma;
    return null;
  }

  #skipSpace(): void {
    for (;;) {
      const sign = this.#text.charCodeAt(this.#at);
      if (sign !== 32 && sign !== 10 && sign !== 13 && sign !== 9) return;
      this.#at += 1;
    }
  }

  #path(): Path {
    return this.#frames.map((frame) => frame.step);
  }

  #misplaced(): Finding {
    const isObject = (this.#frames.at(-1)?.keys ?? null) !== null;
    return misplaced({
      text: this.#text,
      at: this.#at,
      path: this.#path(),
      wanted: this.#state,
      inside: this.#frames.length === 0 ? null : isObject ? 'object' : 'list',
      afterComma: this.#afterComma,
    });
  }
}

const SIGN = {
  quote: 0x22,
  comma: 0x2c,
  minus: 0x2d,
  colon: 0x3a,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;
