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
 * @param nameOf the feature's name of words or a pair that the model weighs (`WORD` and the words); the
 *   others are left out, though they are counted. A model keeps its names ready, since making thousands
 *   of them anew costs more than weighing them.
 */
export function wordFeatures(
  text: TokenisedText,
  language: Language,
  nameOf: (words: string) => string | undefined,
): Feature[] {
  const words = new Map<string, Place | null>();
  const pairs = new Map<string, Place | null>();
  let before = START;
  let previous: Token | undefined;
  for (const unit of text.units) {
    if (previous?.sentence !== unit.sentence) before = START;
    const word = isName(unit, before) ? NAME : wordOf(unit, language);
    const { start, end } = unit;
    note(words, word, start, end, nameOf);
    const from = before === START ? start : (previous?.start ?? start);
    note(pairs, `${before} ${word}`, from, end, nameOf);
    before = word;
    previous = unit;
  }
  return [...weighed(words), ...weighed(pairs)];
}

/** Where known words stand. */
interface Place {
  readonly name: string;
  readonly spans: Span[];
}

/** Unknown words are noted as null: they count, but nobody asks where they stand. */
function note(
  places: Map<string, Place | null>,
  words: string,
  start: number,
  end: number,
  nameOf: (words: string) => string | undefined,
): void {
  const place = places.get(words);
  if (place === null) return;
  if (place !== undefined) {
    place.spans.push({ start, end });
    return;
  }
  const name = nameOf(words);
  places.set(words, name === undefined ? null : { name, spans: [{ start, end }] });
}

function weighed(places: ReadonlyMap<string, Place | null>): Feature[] {
  const value = 1 / squareRoot(Math.max(1, places.size));
  const features: Feature[] = [];
  for (const place of places.values())
    if (place !== null) features.push({ name: place.name, value, spans: place.spans });
  return features;
}

/** A capital inside a sentence makes a name, and whose name it is must weigh nothing. */
function isName(unit: Token, before: string): boolean {
  return unit.name === true || (unit.capital && before !== START);
}

function wordOf(unit: Token, language: Language): string {
  if (unit.kind === 'word') return stemOf(unit.plain, language);
  return unit.kind === 'number' ? '0' : `<${unit.kind}>`;
}
