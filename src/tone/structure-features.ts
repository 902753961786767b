import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import { type Feature, measure, saturating } from './feature.ts';
import { measurePersons } from './person-features.ts';
import { measurePunctuation, measureShouting } from './punctuation-features.ts';
import { spanOf, type TokenisedText } from './token.ts';

/** What can be measured of any text without knowing its words: length, marks, persons, details. */
export function structureFeatures(text: TokenisedText, language: Language): Feature[] {
  const features: Feature[] = [];
  measureLength(features, text);
  measurePunctuation(features, text);
  measureShouting(features, text);
  measurePersons(features, text, language);
  measureDetails(features, text);
  measureSpelling(features, text);
  return features;
}

function measureSpelling(features: Feature[], { slips = [] }: TokenisedText): void {
  measure(features, 'spelling.slips', saturating(slips.length, 4), slips);
}

const LONG_WORD = 9;

function measureLength(features: Feature[], { words, sentences, units }: TokenisedText): void {
  let letters = 0;
  let longWords = 0;
  let inSmallLetters = 0;
  for (const { kind, capital, plain } of units) {
    // How long somebody's name is must weigh nothing, so that no capitalised word is measured.
    if (kind !== 'word' || capital) continue;
    inSmallLetters += 1;
    letters += plain.length;
    if (plain.length >= LONG_WORD) longWords += 1;
  }
  let longest = 0;
  for (const { first, end } of sentences) longest = Math.max(longest, end - first);
  const meanSentence = words / Math.max(1, sentences.length);
  measure(features, 'length.words-to-10', saturating(words, 10));
  measure(features, 'length.words-to-25', saturating(words, 25));
  measure(features, 'length.words-to-50', saturating(words, 50));
  measure(features, 'length.words-to-100', saturating(words, 100));
  measure(features, 'length.sentences', saturating(sentences.length, 6));
  measure(features, 'length.one-sentence', sentences.length === 1 ? 1 : 0);
  measure(features, 'length.mean-sentence', saturating(meanSentence, 32));
  measure(features, 'length.longest-sentence', saturating(longest, 48));
  measure(features, 'length.mean-word', saturating(letters / Math.max(1, inSmallLetters), 8));
  measure(
    features,
    'length.long-words',
    Math.min(1, (longWords / Math.max(1, inSmallLetters)) * 3),
  );
}

/** Digits and what holds them together, from so many on, are a telephone number. */
const SHORTEST_PHONE = 8;

function measureDetails(features: Feature[], { units, sentences }: TokenisedText): void {
  const names: Span[] = [];
  const numbers: Span[] = [];
  const phones: Span[] = [];
  const addresses: Span[] = [];
  let tags = 0;
  for (const [index, unit] of units.entries()) {
    const { kind, start, end } = unit;
    if (kind === 'number') {
      numbers.push(spanOf(unit));
      if (end - start >= SHORTEST_PHONE) phones.push(spanOf(unit));
    } else if (kind === 'url' || kind === 'email') addresses.push(spanOf(unit));
    else if (kind === 'hashtag') tags += 1;
    if (unit.capital && sentences[unit.sentence]?.first !== index) names.push(spanOf(unit));
  }
  measure(features, 'detail.names', saturating(names.length, 4), names);
  measure(features, 'detail.some-name', names.length > 0 ? 1 : 0);
  measure(features, 'detail.numbers', saturating(numbers.length, 4), numbers);
  measure(features, 'detail.some-number', numbers.length > 0 ? 1 : 0);
  measure(features, 'detail.address', addresses.length > 0 ? 1 : 0, addresses);
  measure(features, 'detail.phone', phones.length > 0 ? 1 : 0, phones);
  measure(features, 'detail.tags', tags > 0 ? 1 : 0);
}
