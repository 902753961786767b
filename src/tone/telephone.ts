/** Digits in groups, with the capitals that stand for more of them: `1 866 277-3553`, `1-866-APPELLE`. */
const GROUPS =
  /(?<![\d.,-])\d{1,10}(?:[ .\u2011-]\d{1,10}){1,4}(?![\d,]|\.\d)(?=([ \u2011-]?[A-Z]{4,})?)/;

/** What may stand between two groups; the tokeniser takes a number apart only where there is a space. */
const BETWEEN = [' ', '-', '.', ''];

/** Fewer digits are a price, a score or a date, in which the mark between them matters. */
const FEWEST_DIGITS = 6;

/**
 * The ways of writing the telephone number of a phrase, the first one where it holds several: each
 * group apart, hyphened, dotted, or run together. Where no groups are told apart in it there is but the
 * one way, as for a phrase without a number.
 */
export function telephoneSpellings(phrase: string): readonly string[] {
  const found = GROUPS.exec(phrase);
  if (found === null) return [phrase];
  const [number, letters = ''] = found;
  const groups = number.split(/[ .\u2011-]/);
  if (groups.join('').length + letters.trim().length < FEWEST_DIGITS) return [phrase];
  const before = phrase.slice(0, found.index);
  const after = phrase.slice(found.index + number.length);
  return joinings(groups).map((spelling) => `${before}${spelling}${after}`);
}

function joinings([first = '', ...rest]: readonly string[]): readonly string[] {
  return rest.reduce<readonly string[]>(
    (begun, group) => begun.flatMap((start) => BETWEEN.map((mark) => `${start}${mark}${group}`)),
    [first],
  );
}
