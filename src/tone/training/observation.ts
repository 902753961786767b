import type { Language } from '../../vocabulary/language.ts';
import { ruleFeaturesOf } from '../analyse.ts';
import { lexiconFor } from '../analysers.ts';
import type { Feature } from '../feature.ts';
import { findRules } from '../lexicon.ts';
import { nearWordsOf } from '../listed-words.ts';
import { POLITENESS_PRIOR } from '../model.ts';
import { readingAsMeant } from '../near-word.ts';
import { politenessPrior } from '../politeness-prior.ts';
import { relationFeatures } from '../relation-features.ts';
import { sentenceFeatures } from '../sentence-features.ts';
import { stemOf } from '../stem.ts';
import { structureFeatures } from '../structure-features.ts';
import type { TokenisedText } from '../token.ts';
import { tokenise } from '../tokenise.ts';
import { WORD, wordFeatures } from '../word-features.ts';
import { movesOf } from './labelled-sentence.ts';
import type { RatedReply } from './rated-reply.ts';

/** A sentence as the learner sees it, and its label when it has one: 0 to 4 per move. */
export interface ObservedSentence {
  readonly features: readonly Feature[];
  readonly moves: readonly number[] | null;
}

/** A rated reply as the learner sees it: its features by the same code that reads trainees' replies. */
export interface Observation {
  readonly rated: RatedReply;
  /** Rules, structure, relation to the comment, the general politeness prior. */
  readonly named: ReadonlyMap<string, number>;
  /** Words and pairs, as `word:…`. */
  readonly words: ReadonlyMap<string, number>;
  /** Length of the reply in words. */
  readonly length: number;
  /** Stems met in small letters, here or in the comment: what is met in capitals only is a name. */
  readonly small: readonly string[];
  readonly sentences: readonly ObservedSentence[];
}

const nameOf = (words: string) => WORD + words;

export function observe(rated: RatedReply): Observation {
  const { language } = rated;
  const lexicon = lexiconFor(language);
  const text = readingAsMeant(tokenise(rated.reply), nearWordsOf(lexicon));
  const found = findRules(lexicon, text);
  const comment = tokenise(rated.comment);
  const named = [
    ...ruleFeaturesOf(text, found),
    ...structureFeatures(text, language),
    ...relationFeatures(text, comment, language),
    { name: POLITENESS_PRIOR, value: politenessPrior(text, found, language) },
  ];
  const words = wordFeatures(text, language, nameOf);
  const features = sentenceFeatures(text, found, language, nameOf);
  return {
    rated,
    named: valuesOf(named),
    words: valuesOf(words),
    length: text.words,
    small: [...smallStems(text, language), ...smallStems(comment, language)],
    sentences: labelled(features, text, rated),
  };
}

function smallStems({ units }: TokenisedText, language: Language): string[] {
  const small = units.filter(
    ({ kind, capital, shouted }) => kind === 'word' && !capital && !shouted,
  );
  return small.map(({ plain }) => stemOf(plain, language));
}

function valuesOf(features: readonly { name: string; value: number }[]): Map<string, number> {
  return new Map(features.map(({ name, value }) => [name, value]));
}

function labelled(
  features: readonly Feature[][],
  text: TokenisedText,
  { sentences }: RatedReply,
): ObservedSentence[] {
  return features.map((of, index) => {
    const span = text.sentences[index]?.span;
    return { features: of, moves: span === undefined ? null : movesOf(span, sentences) };
  });
}
