import { LANGUAGES } from '../vocabulary/language.ts';
import type { PhraseGroup, PhraseMatch } from '../vocabulary/reading.ts';
import { compilePattern, type PatternElement, type PatternSequence } from './pattern.ts';
import { type Found, SequenceIndex } from './sequence-index.ts';
import { telephoneSpellings } from './telephone.ts';
import type { Token, TokenisedText, TokenKind } from './token.ts';
import { tokenise } from './tokenise.ts';
import { addressSpellings, placeOf } from './web-address.ts';

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
 * A web address is found however it is written (`https://`, `www.`, a final slash), and in the
 * address of any page behind it: `suicide.ca` in `https://www.suicide.ca/fr`, and `suicid*` in neither.
 * A telephone number is found however its groups are joined. A phrase without a letter or digit
 * matches nothing.
 */
export function compilePhrases(groups: Readonly<Record<string, PhraseGroup>>): CompiledPhrases {
  const index = new SequenceIndex<string>();
  for (const [id, group] of Object.entries(groups)) {
    for (const phrase of LANGUAGES.flatMap((language) => group[language] ?? [])) {
      const words = wordsOf(phrase);
      if (tokenise(words).units.length === 0) continue;
      for (const spelling of addressSpellings(words).flatMap(telephoneSpellings))
        index.add(id, compilePattern(spelling).map(withNames));
    }
  }
  return { index };
}

function wordsOf(phrase: string): string {
  const bare = phrase.replaceAll(PATTERN_MARKS, ' ').replaceAll(/\s\*/g, ' ');
  return bare.replaceAll(/\s+/g, ' ').trim();
}

function withNames({ elements, from, to }: PatternSequence): PatternSequence {
  return { elements: elements.map(named), from, to };
}

/** An address means that place and the pages behind it; any other word is left as it is. */
function named(element: PatternElement): PatternElement {
  const [word = ''] = element.words;
  const [unit] = tokenise(word).units;
  if (unit === undefined || !isAddress(unit)) return element;
  const name = nameOf(unit);
  return { ...element, words: new Set([name]), prefixes: unit.kind === 'url' ? [`${name}/`] : [] };
}

/**
 * Where each group is mentioned, sorted by group id, then place; a group's overlapping mentions
 * count once, the longest of those that begin first. Denied and quoted mentions are mentions.
 */
export function findPhrases(compiled: CompiledPhrases, text: TokenisedText): PhraseMatch[] {
  const words = { ...text, units: text.units.map(asWord) };
  const found = compiled.index.find(words).sort(byGroupThenPlace);
  const apart: Found<string>[] = [];
  for (const match of found) {
    const last = apart.at(-1);
    if (last === undefined || last.owner !== match.owner || match.first >= last.end)
      apart.push(match);
  }
  return apart.map(({ owner, first, end }) => phraseMatchOf(text, owner, first, end));
}

/** What can be looked for by its letters, though rules do not take it for a word. */
const NAMED: ReadonlySet<TokenKind> = new Set<TokenKind>(['url', 'email', 'mention', 'hashtag']);

function asWord(unit: Token): Token {
  if (!NAMED.has(unit.kind)) return unit;
  return { ...unit, kind: 'word', plain: isAddress(unit) ? nameOf(unit) : unit.plain };
}

function isAddress({ kind }: Token): boolean {
  return kind === 'url' || kind === 'email';
}

/** Written so that no word begins as an address does: `suicid*` is a word, `suicide.ca` a place. */
function nameOf({ kind, plain }: Token): string {
  const place = kind === 'url' ? placeOf(plain) : '';
  return `${kind}:${place === '' ? plain : place}`;
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
