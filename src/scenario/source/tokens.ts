import type { SlotValue } from '../diagnostics/entry.ts';
import { quoted } from '../diagnostics/excerpt.ts';
import { codePointName } from '../diagnostics/wording.ts';

/** What is wrong inside a token, and where. */
export interface TokenProblem {
  readonly code: 'EO108' | 'EO109' | 'EO114' | 'EO115' | 'EO117';
  readonly slots: { readonly got: SlotValue };
  readonly at: number;
}

/** The offset after the token; a problem; or null where no token of the kind begins. */
export type Scanned = number | TokenProblem | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** A string with its quotation marks. */
export function scanString(text: string, start: number): Scanned {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) return at + 1;
    const isUsual =
      sign < 0x7f ? sign >= 0x20 && sign !== BACKSLASH : sign >= 0xa0 && sign < 0xd800;
    if (isUsual) {
      at += 1;
      continue;
    }
    const next = sign === BACKSLASH ? escapeAt(text, at) : rareSignAt(text, at, sign, start);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return problem('EO115', quoted(text.slice(start + 1)), start);
}

/** Control characters, and what lies beyond most alphabets. */
function rareSignAt(text: string, at: number, sign: number, start: number): number | TokenProblem {
  if (sign === 10 || sign === 13) return problem('EO115', quoted(text.slice(start + 1, at)), start);
  if (isControl(sign)) return problem('EO109', codePointName(sign), at);
  if (sign < 0xd800 || sign > 0xdfff) return at + 1;
  const low = text.charCodeAt(at + 1);
  const isPair = sign < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return isPair ? at + 2 : problem('EO108', codePointName(sign), at);
}

const SHORT_ESCAPES = '"\\/bfnrt';

function escapeAt(text: string, at: number): number | TokenProblem {
  const letter = text.charAt(at + 1);
  if (letter !== '' && SHORT_ESCAPES.includes(letter)) {
    return letter === 'b' || letter === 'f' ? problem('EO109', `\\${letter}`, at) : at + 2;
  }
  const code = letter === 'u' ? hexAt(text, at + 2) : -1;
  if (code < 0) return problem('EO117', `\\${text.slice(at + 1, at + 2)}`, at);
  if (isControl(code) && code !== 9 && code !== 10 && code !== 13) {
    return problem('EO109', codePointName(code), at);
  }
  if (code < 0xd800 || code > 0xdfff) return at + 6;
  const low = text.startsWith('\\u', at + 6) ? hexAt(text, at + 8) : -1;
  const isPair = code < 0xdc00 && low >= 0xdc00 && low < 0xe000;
  return isPair ? at + 12 : problem('EO108', codePointName(code), at);
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** The number written in four hexadecimal digits; -1 when they are not. */
function hexAt(text: string, at: number): number {
  const digits = text.slice(at, at + 4);
  return /^[\dA-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_LIKE = /[-+.\w,]{0,40}/y;

export function scanNumber(text: string, start: number): Scanned {
  NUMBER.lastIndex = start;
  const found = NUMBER.exec(text);
  const end = found === null ? start : NUMBER.lastIndex;
  const follows = text.charCodeAt(end);
  const goesOn = isWordSign(follows) || follows === 0x2e || follows === 0x2b || follows === 0x2d;
  if (found === null || goesOn || !Number.isFinite(Number(found[0]))) {
    NUMBER_LIKE.lastIndex = start;
    const shown = (NUMBER_LIKE.exec(text)?.[0] ?? '').replace(/,$/, '');
    return problem('EO114', shown, start);
  }
  return end;
}

/** `true`, `false` or `null`. */
export function scanWord(text: string, start: number): Scanned {
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, start) && !isWordSign(text.charCodeAt(start + word.length))) {
      return start + word.length;
    }
  }
  return null;
}

function isWordSign(sign: number): boolean {
  return (sign >= 48 && sign <= 57) || (sign >= 65 && sign <= 90) || (sign >= 97 && sign <= 122);
}

function problem(code: TokenProblem['code'], got: string, at: number): TokenProblem {
  return { code, slots: { got }, at };
}
