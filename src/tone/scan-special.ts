import { isDigit, isLetter, isSpace } from './characters.ts';

/** Longest web or mail address looked for: bounds the work on text made to look like one. */
const ADDRESS_LIMIT = 256;
/** Longest name before the `@` of a mail address, and the longest label of a domain. */
const LABEL_LIMIT = 64;

const TOP_DOMAINS = new Set('ca com org net info qc quebec example test fr io co'.split(' '));

export interface Address {
  readonly kind: 'url' | 'email';
  readonly end: number;
}

/** The web or mail address that starts at `at`, where a letter stands, or null. */
export function endOfAddress(text: string, at: number): Address | null {
  if (
    text.startsWith('http://', at) ||
    text.startsWith('https://', at) ||
    text.startsWith('www.', at)
  ) {
    return { kind: 'url', end: trimmedEnd(text, at) };
  }
  const end = endOfLabels(text, at);
  if (text.charCodeAt(end) === 64) return endOfMail(text, end);
  return hasTopDomain(text, at, end) ? { kind: 'url', end: trimmedEnd(text, end) } : null;
}

function endOfMail(text: string, atSign: number): Address | null {
  const end = endOfLabels(text, atSign + 1);
  return text.slice(atSign + 1, end).includes('.') ? { kind: 'email', end } : null;
}

/** Letters, digits, hyphens, dots and underscores; a final dot is punctuation. */
function endOfLabels(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LABEL_LIMIT && isLabel(text.charCodeAt(end))) end += 1;
  while (end > at && text.charCodeAt(end - 1) === 46) end -= 1;
  return end;
}

function isLabel(code: number): boolean {
  return (
    isLetter(code) || isDigit(code) || code === 46 || code === 45 || code === 95 || code === 43
  );
}

function hasTopDomain(text: string, at: number, end: number): boolean {
  let dot = end - 1;
  while (dot > at && text.charCodeAt(dot) !== 46) dot -= 1;
  return dot > at + 1 && TOP_DOMAINS.has(text.slice(dot + 1, end).toLowerCase());
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < ADDRESS_LIMIT && !isSpace(text.charCodeAt(end))) end += 1;
  while (end > at && '.,;:!?)»"”…'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Digits with what holds them together: `14,50`, `514-555-0143`, `18h30`, `2:15`. */
export function endOfNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || joinsDigits(text, end))) end += 1;
  return end;
}

function joinsDigits(text: string, at: number): boolean {
  return (
    '.,-:h/'.includes(text.charAt(at)) &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  );
}

/** End of the name after `@` or `#`. */
export function endOfTagged(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 95)
  )
    end += 1;
  return end;
}

const EMOTICONS = [':-)', ':)', ';-)', ';)', ':-(', ':(', ':D', ':P', ':/', '<3', '^^', 'xD'];

/** How emoticons start: most marks are told apart from all of them by this alone. */
const EMOTICON_STARTS = ':;<^x';

/** End of the emoticon at `at`, or `at` when there is none. `:/` of an address never comes here. */
export function endOfEmoticon(text: string, at: number): number {
  if (!EMOTICON_STARTS.includes(text.charAt(at))) return at;
  const found = EMOTICONS.find((face) => text.startsWith(face, at));
  if (found === undefined || isLetter(text.charCodeAt(at + found.length))) return at;
  return at + found.length;
}
