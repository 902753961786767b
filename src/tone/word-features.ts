import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import type { Feature } from './feature.ts';
import { squareRoot } from './square-root.ts';
import { stemOf } from './stem.ts';
import type { Token, TokenisedText } from './token.ts';

/** Stands for what comes before the first word of a sentence: how a sentence starts is part of its tone. */
const START = '^';

/** Stands for any name. */
const NAME = '<name>';

/** Prefix of the names of word features, single words and pairs alike. */
export const WORD = 'word:';

/**
 * Words and pairs of neighbouring words, as stems. Numbers, addresses and emoji stand for their kind:
 * their tone does not hang on which they are. The more different words a reply has, the less each of
 * them weighs: the value of each is one over the square root of their number, pairs counted apart.
 *
 * @param known which words and pairs the model weighs; the others are left out, though they are counted.
 */
export function wordFeatures(
  text: TokenisedText,
  language: Language,
  known: (words: string) => boolean,
): Feature[] {
  const words = new Map<string, Span[]>();
  const pairs = new Map<string, Span[]>();
  let before = START;
  for (const [index, unit] of text.units.entries()) {
    const previous = text.units[index - 1];
    if (previous?.sentence !== unit.sentence) before = START;
    const word = isName(unit, before) ? NAME : wordOf(unit, language);
    note(words, word, unit.start, unit.end);
    note(
      pairs,
      `${before} ${word}`,
      before === START ? unit.start : (previous?.start ?? unit.start),
      unit.end,
    );
    before = word;
  }
  return [...weighed(words, known), ...weighed(pairs, known)];
}

function note(places: Map<string, Span[]>, words: string, start: number, end: number): void {
  const spans = places.get(words);
  if (spans === undefined) places.set(words, [{ start, end }]);
  else spans.push({ start, end });
}

function weighed(
  places: ReadonlyMap<string, Span[]>,
  known: (words: string) => boolean,
): Feature[] {
  const value = 1 / squareRoot(Math.max(1, places.size));
  const features: Feature[] = [];
  for (const [words, spans] of places)
    if (known(words)) features.push({ name: WORD + words, value, spans });
  return features;
}

/** A capital inside a sentence makes a name, and whose name it is must weigh nothing. */
function isName(unit: Token, before: string): boolean {
  return unit.capital && before !== START;
}

function wordOf(unit: Token, language: Language): string {
  if (unit.kind === 'word') return stemOf(unit.plain, language);
  return unit.kind === 'number' ? '0' : `<${unit.kind}>`;
}
