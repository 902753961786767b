import { isUpper } from './characters.ts';
import type { Token } from './token.ts';

/** Titles and the like: a name follows them, and their full stop never ends a sentence. */
const BEFORE_NAME = new Set(
  'm mm mme mmes mlle dr dre st ste mr mrs ms prof boul av vs cf'.split(' '),
);

/** Shortened only where a number follows: "no. 12" is, and "We said no." is not. */
const BEFORE_NUMBER = new Set(
  'no nos art p pp al tel app apt ext vol ch chap fig ref jan feb apr aug sept oct nov dec janv fevr juill'.split(
    ' ',
  ),
);

/** Words that stand shortened inside a sentence and at its end alike: a capital tells which it is. */
const ANYWHERE = new Set(
  'etc ex inc ltd ltee cie ave min max approx env km hr hrs jr sr'.split(' '),
);

/** Capitals that go on after an hour: "8 a.m. Tuesday", "8 p.m. Atlantic". */
const AFTER_HOUR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'eastern atlantic pacific central mountain newfoundland'
  ).split(' '),
);

/**
 * Whether the full stop at `index` shortens the word before it rather than ending the sentence.
 *
 * @param first index of the sentence's first word among `tokens`: an initial may open a sentence.
 */
export function isShortening(
  source: string,
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (mark?.plain !== '.' || before === undefined || before.end !== mark.start) return false;
  if (after === undefined || after.plain === '\n') return false;
  if (before.kind === 'number') return isListNumeral(before, mark, after, index - 1 === first);
  if (before.kind !== 'word') return false;
  if (BEFORE_NUMBER.has(before.plain) && after.kind === 'number') return true;
  if (before.plain.length === 1) return isLetterShortened(source, tokens, index, first);
  if (BEFORE_NAME.has(before.plain)) return true;
  return ANYWHERE.has(before.plain) && goesOn(source, after);
}

/** "1." at the head of what it numbers. */
function isListNumeral(number: Token, mark: Token, after: Token, opens: boolean): boolean {
  return opens && number.end - number.start <= 2 && after.kind === 'word' && after.start > mark.end;
}

/**
 * One letter: an hour's ("8 p.m."), a monsieur's, a section's ("s. 12"), an initial, or the end of
 * "plan B." and "14 h.".
 */
function isLetterShortened(
  source: string,
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  const [previous, letter, mark, after] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (index < 2 || previous === undefined || letter === undefined) return true;
  if (mark === undefined || after === undefined) return false;
  if (after.start === mark.end && after.kind === 'word') return true;
  if (isDotted(tokens, index - 2, letter)) return isDottedShortened(source, letter, after);
  if (previous.kind === 'number') return after.plain === 'm' && 'ap'.includes(letter.plain);
  if (letter.plain === 'm' || index - 1 === first) return true;
  if (!isUpper(source.charCodeAt(letter.start))) return after.kind === 'number';
  return isNameLike(source, previous);
}

/** The last letter of "p.m.", "s.v.p.", "J.P.": a full stop stands right before it. */
function isDotted(tokens: readonly Token[], before: number, letter: Token): boolean {
  const dot = tokens[before];
  return dot?.plain === '.' && dot.end === letter.start;
}

function isDottedShortened(source: string, letter: Token, after: Token): boolean {
  if (letter.plain === 'm') return goesOn(source, after) || AFTER_HOUR.has(after.plain);
  if (letter.plain === 'g' || letter.plain === 'e') return true;
  return isUpper(source.charCodeAt(letter.start)) || goesOn(source, after);
}

/** A capitalised word, or the full stop of an initial: what may stand before an initial. */
function isNameLike(source: string, { kind, plain, start }: Token): boolean {
  return plain === '.' || (kind === 'word' && isUpper(source.charCodeAt(start)));
}

/** Nothing that could start a sentence: neither a capital nor an emoji. */
function goesOn(source: string, after: Token): boolean {
  return after.kind !== 'emoji' && !isUpper(source.charCodeAt(after.start));
}
