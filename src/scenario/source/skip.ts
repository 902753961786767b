/*
 * Moving about in text that is known to be JSON: nothing is checked here. Offsets in UTF-16 units.
 */

/** The offset of the next sign that is not white space. */
export function afterSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const sign = text.charCodeAt(at);
    if (sign !== 32 && sign !== 10 && sign !== 13 && sign !== 9) return at;
    at += 1;
  }
}

/** The offset after a string whose opening quotation mark is at `start`. */
export function afterString(text: string, start: number): number {
  let at = start;
  do at = text.indexOf('"', at + 1);
  while (at >= 0 && isEscaped(text, at));
  return at < 0 ? text.length : at + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === 0x5c) before -= 1;
  return (quote - before) % 2 === 0;
}

/** The offset after a whole value. */
export function afterValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) at = afterString(text, at);
    else if (depth === 0 && isEnd(sign)) return at;
    else {
      if (sign === 0x7b || sign === 0x5b) depth += 1;
      else if (sign === 0x7d || sign === 0x5d) depth -= 1;
      at += 1;
    }
    if (depth === 0 && (sign === 0x22 || sign === 0x7d || sign === 0x5d)) return at;
  }
  return at;
}

/** What may follow a number or a word. */
function isEnd(sign: number): boolean {
  return sign === 0x2c || sign === 0x7d || sign === 0x5d || sign <= 0x20;
}

/** A key as it reads once its escapes are resolved, so that `"\u0061"` and `"a"` are the same. */
export function keyOf(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  const decoded: unknown = JSON.parse(text.slice(start, end));
  return typeof decoded === 'string' ? decoded : raw;
}
