import { type Finding, finding } from '../diagnostics/finding.ts';
import { weightOf } from '../diagnostics/wording.ts';
import { FILE_LIMIT } from './limits.ts';

/** The text, with what is wrong when it cannot be used: then it serves only to place the problem. */
export interface Decoded {
  readonly text: string;
  readonly problem?: Finding;
}

/**
 * Bytes of a file as text: strict UTF-8, at most 5 MB. A byte-order mark at the start is accepted and
 * dropped, since Windows puts it there unasked; columns are counted from after it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > FILE_LIMIT) return tooLarge(bytes.length);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { text: '', problem: finding('EO103', [], { got: 'UTF-16' }, { offset: 0 }) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

/** The same limit for text that is already decoded, counted as it would be written. */
export function acceptText(text: string): Decoded {
  const bytes = bytesOf(text);
  if (bytes > FILE_LIMIT) return tooLarge(bytes);
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Weight in UTF-8, or a lower bound where that is too much already; 0 where it cannot be too much. */
function bytesOf(text: string): number {
  if (text.length > FILE_LIMIT) return text.length;
  if (text.length * MOST_BYTES_A_UNIT <= FILE_LIMIT) return 0;
  return new TextEncoder().encode(text).length;
}

/** A UTF-16 unit takes up to three bytes in UTF-8; a pair of them takes four. */
const MOST_BYTES_A_UNIT = 3;

function tooLarge(bytes: number): Decoded {
  const slots = { got: weightOf(bytes), limit: weightOf(FILE_LIMIT) };
  return { text: '', problem: finding('EO101', [], slots, { offset: 0 }) };
}

function notUtf8(bytes: Uint8Array): Decoded {
  const at = firstWrongByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const got = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { text: before, problem: finding('EO102', [], { got }, { offset: before.length }) };
}

/** Where strict UTF-8 is broken first: a stray or missing continuation, an overlong or a half character. */
function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Length in bytes of the character at `at`; 0 when there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const wrong =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return wrong ? 0 : length;
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
}
