import { ruleFeaturesOf } from '../analyse.ts';
import { analyserFor } from '../analysers.ts';
import { findRules } from '../lexicon.ts';
import { relationFeatures } from '../relation-features.ts';
import { structureFeatures } from '../structure-features.ts';
import { tokenise } from '../tokenise.ts';
import { WORD, wordFeatures } from '../word-features.ts';
import type { RatedReply } from './rated-reply.ts';

/** A rated reply as the learner sees it: its features by the same code that reads trainees' replies. */
export interface Observation {
  readonly rated: RatedReply;
  /** Rules, structure and relation to the comment. */
  readonly named: ReadonlyMap<string, number>;
  /** Words and pairs, as `word:…`. */
  readonly words: ReadonlyMap<string, number>;
  /** Single words of the reply, for placing words by their company. */
  readonly stems: readonly string[];
  readonly commentStems: readonly string[];
}

export function observe(rated: RatedReply): Observation {
  const { language } = rated;
  const text = tokenise(rated.reply);
  const comment = tokenise(rated.comment);
  const found = findRules(analyserFor(language).lexicon, text);
  const named = [
    ...ruleFeaturesOf(text, found),
    ...structureFeatures(text, language),
    ...relationFeatures(text, comment, language),
  ];
  const words = wordFeatures(text, language, (name) => WORD + name);
  const stemsOf = (of: typeof text) =>
    wordFeatures(of, language, nameOfSingle).map(({ name }) => name.slice(WORD.length));
  return {
    rated,
    named: new Map(named.map(({ name, value }) => [name, value])),
    words: new Map(words.map(({ name, value }) => [name, value])),
    stems: stemsOf(text),
    commentStems: stemsOf(comment),
  };
}

function nameOfSingle(words: string): string | undefined {
  return words.includes(' ') ? undefined : WORD + words;
}
