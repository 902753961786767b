import { LANGUAGES } from '../vocabulary/language.ts';
import type { PhraseGroup, PhraseMatch } from '../vocabulary/reading.ts';
import { compilePattern } from './pattern.ts';
import { type Found, SequenceIndex } from './sequence-index.ts';
import type { TokenisedText } from './token.ts';
import { tokenise } from './tokenise.ts';

/** The phrase groups of a scenario, ready to be found. Compile once a scenario, keep, find often. */
export interface CompiledPhrases {
  readonly index: SequenceIndex<string>;
}

/** Characters that are part of the pattern language of rules; in a phrase they are mere marks. */
const PATTERN_MARKS = /[()|^$<>]|\.\.\d/g;

/**
 * Groups may hold words and phrases in either language; a reply is searched for all of them, since
 * people quote and mix. A final `*` on a word matches any ending. Accents, case, apostrophes,
 * hyphens, ligatures and spacing make no difference, and no phrase runs over the end of a sentence.
 * A phrase without a letter or digit matches nothing.
 */
export function compilePhrases(groups: Readonly<Record<string, PhraseGroup>>): CompiledPhrases {
  const index = new SequenceIndex<string>();
  for (const [id, group] of Object.entries(groups)) {
    for (const phrase of LANGUAGES.flatMap((language) => group[language] ?? [])) {
      const words = phrase.replaceAll(PATTERN_MARKS, ' ').replaceAll(/\s\*/g, ' ').trim();
      if (tokenise(words).units.length > 0) index.add(id, compilePattern(words));
    }
  }
  return { index };
}

/**
 * Where each group is mentioned, sorted by group id, then place; a group's overlapping mentions
 * count once, the longest of those that begin first. Denied and quoted mentions are mentions.
 */
export function findPhrases(compiled: CompiledPhrases, text: TokenisedText): PhraseMatch[] {
  const found = compiled.index.find(text).sort(byGroupThenPlace);
  const apart: Found<string>[] = [];
  for (const match of found) {
    const last = apart.at(-1);
    if (last === undefined || last.owner !== match.owner || match.first >= last.end)
      apart.push(match);
  }
  return apart.map(({ owner, first, end }) => phraseMatchOf(text, owner, first, end));
}

function byGroupThenPlace(a: Found<string>, b: Found<string>): number {
  if (a.owner !== b.owner) return a.owner < b.owner ? -1 : 1;
  return a.first === b.first ? b.end - a.end : a.first - b.first;
}

function phraseMatchOf(
  text: TokenisedText,
  phrase: string,
  first: number,
  last: number,
): PhraseMatch {
  const start = text.units[first]?.start ?? 0;
  const end = text.units[last - 1]?.end ?? 0;
  return { phrase, start, end, quote: text.source.slice(start, end) };
}
