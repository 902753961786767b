import type { Language } from '../vocabulary/language.ts';
import { isNegated } from './negation.ts';
import type { Rule, Strategy } from './rule.ts';
import { type Found, SequenceIndex } from './sequence-index.ts';
import type { TokenisedText } from './token.ts';

/** A rule found in a text: indexes of units, `end` exclusive. */
export type RuleFound = Found<Rule>;

/** The strategies of one language, ready to be found. */
export interface Lexicon {
  readonly language: Language;
  readonly strategies: readonly Strategy[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly index: SequenceIndex<Rule>;
  readonly shadows: ReadonlyMap<string, readonly string[]>;
}

export function buildLexicon(strategies: readonly Strategy[], language: Language): Lexicon {
  const index = new SequenceIndex<Rule>();
  const rules = new Map<string, Rule>();
  for (const rule of strategies.flatMap((strategy) => strategy.rules)) {
    index.add(rule, rule.sequences);
    rules.set(rule.id, rule);
  }
  const shadows = new Map(strategies.map((strategy) => [strategy.name, strategy.shadows]));
  return { language, strategies, rules, index, shadows };
}

/**
 * The rules that hold in a text, in order of place. Quoted words are somebody else's and negated
 * words are not said; of matches of one strategy that overlap the longest stays; a strategy hides
 * those it shadows ("désolé si" is no apology).
 */
export function findRules(lexicon: Lexicon, text: TokenisedText): RuleFound[] {
  const said = lexicon.index.find(text).filter((found) => isSaid(text, found, lexicon.language));
  const longest = longestOfEachStrategy(said);
  return withoutShadowed(longest, lexicon.shadows, text.units.length);
}

function isSaid(text: TokenisedText, found: RuleFound, language: Language): boolean {
  for (let at = found.first; at < found.end; at += 1) if (text.units[at]?.quoted) return false;
  return found.owner.negation === 'ignored' || !isNegated(text, found.first, found.end, language);
}

function longestOfEachStrategy(found: readonly RuleFound[]): RuleFound[] {
  const kept: RuleFound[] = [];
  const last = new Map<string, number>();
  for (const candidate of [...found].sort(byPlace)) {
    const previous = last.get(candidate.owner.strategy);
    const rival = previous === undefined ? undefined : kept[previous];
    if (previous === undefined || rival === undefined || candidate.first >= rival.end) {
      last.set(candidate.owner.strategy, kept.push(candidate) - 1);
    } else if (candidate.end - candidate.first > rival.end - rival.first)
      kept[previous] = candidate;
  }
  return kept.sort(byPlace);
}

function byPlace(a: RuleFound, b: RuleFound): number {
  if (a.first !== b.first) return a.first - b.first;
  if (a.end !== b.end) return b.end - a.end;
  return a.owner.id < b.owner.id ? -1 : a.owner.id > b.owner.id ? 1 : 0;
}

function withoutShadowed(
  found: readonly RuleFound[],
  shadows: Lexicon['shadows'],
  length: number,
): RuleFound[] {
  const covered = new Map<string, Uint8Array>();
  for (const match of found) {
    for (const shadowed of shadows.get(match.owner.strategy) ?? []) {
      const cover = covered.get(shadowed) ?? new Uint8Array(length);
      cover.fill(1, match.first, match.end);
      covered.set(shadowed, cover);
    }
  }
  return found.filter((match) => !touches(covered.get(match.owner.strategy), match));
}

function touches(cover: Uint8Array | undefined, match: RuleFound): boolean {
  return cover?.subarray(match.first, match.end).includes(1) ?? false;
}
