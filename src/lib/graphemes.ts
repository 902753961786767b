/**
 * Characters as a reader counts them (extended grapheme clusters, Unicode Standard Annex 29): an
 * accent belongs to its letter, a skin tone, a joiner and what it joins to their emoji, two letters
 * of a region to one flag. Without `Intl`, so that a log is judged alike wherever it is read. Two rare
 * rules are left out, and count one more where they would apply: letters that prepend, and the
 * conjuncts of Indic scripts.
 */

/** What never stands alone: marks, selectors, joiners, skin tones, tags. */
const EXTENDS = /\p{M}|\p{Emoji_Modifier}|[\u200c\u{e0020}-\u{e007f}\uff9e\uff9f]|\u200d/u;
const CONTROLS = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const JOINER = 0x200d;

/** How many characters a text has. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = graphemeEnd(text, at)) count += 1;
  return count;
}

/** The longest beginning of a text that is no longer than `units` UTF-16 units and cuts no character. */
export function cutAtGrapheme(text: string, units: number): string {
  if (text.length <= units) return text;
  let end = 0;
  for (;;) {
    const next = graphemeEnd(text, end);
    if (next > units) break;
    end = next;
  }
  // A heap of marks on one letter may be longer than all that is left: it goes whole.
  return text.slice(0, end);
}

/** Where the character that begins at `start` ends. */
function graphemeEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  let at = start + widthOf(first);
  const next = text.codePointAt(at);
  if (next === undefined || isBreak(first)) return first === 13 && next === 10 ? at + 1 : at;
  if (isPlain(first) && isPlain(next)) return at;
  if (isRegion(first) && isRegion(next)) at += widthOf(next);
  else at = afterSyllable(text, at, first);
  return afterExtensions(text, at, first);
}

/** Marks and joiners; after a picture, also what one joiner joins to it (two of them join nothing). */
function afterExtensions(text: string, start: number, first: number): number {
  const isPicture = PICTURE.test(String.fromCodePoint(first));
  let at = start;
  let last = 0;
  let joiners = 0;
  for (;;) {
    const code = text.codePointAt(at);
    if (code === undefined || isPlain(code)) return at;
    const sign = String.fromCodePoint(code);
    const isJoined = isPicture && last === JOINER && joiners === 1 && PICTURE.test(sign);
    if (!isJoined && !EXTENDS.test(sign)) return at;
    at += widthOf(code);
    last = code;
    if (isJoined) joiners = 0;
    else if (code === JOINER) joiners += 1;
  }
}

/** The rest of a Korean syllable that is written letter by letter. */
function afterSyllable(text: string, start: number, first: number): number {
  let at = start;
  let before = first;
  for (;;) {
    const code = text.codePointAt(at) ?? 0;
    if (!isSyllablePart(before, code)) return at;
    at += widthOf(code);
    before = code;
  }
}

function isSyllablePart(before: number, code: number): boolean {
  if (isLead(before)) return isLead(code) || isVowel(code) || isSyllable(code);
  if (isTail(before) || (isSyllable(before) && (before - 0xac00) % 28 !== 0)) return isTail(code);
  return (isVowel(before) || isSyllable(before)) && (isVowel(code) || isTail(code));
}

function isLead(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0xa960 && code <= 0xa97c);
}

function isVowel(code: number): boolean {
  return (code >= 0x1160 && code <= 0x11a7) || (code >= 0xd7b0 && code <= 0xd7c6);
}

function isTail(code: number): boolean {
  return (code >= 0x11a8 && code <= 0x11ff) || (code >= 0xd7cb && code <= 0xd7fb);
}

function isSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Letters, digits and marks of most alphabets, which nothing extends or joins. */
function isPlain(code: number): boolean {
  return code > 13 && code < 0x300 && code !== 0xa9 && code !== 0xae;
}

/** What ends a line, directs or controls: nothing hangs on it. */
function isBreak(code: number): boolean {
  if (code < 0xad) return code < 32 || (code >= 0x7f && code < 0xa0);
  const sign = String.fromCodePoint(code);
  return CONTROLS.test(sign) && !EXTENDS.test(sign);
}

function isRegion(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
