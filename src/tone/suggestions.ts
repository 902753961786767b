import type { Language } from '../vocabulary/language.ts';
import type { Match, Suggestion } from '../vocabulary/reading.ts';
import { plain } from './letters.ts';
import { findRules, type Lexicon } from './lexicon.ts';
import { hasSuggestion, suggestionIdOf } from './messages.ts';
import { tokenise } from './tokenise.ts';

/** Words that can simply be exchanged, whatever stands around them. Keys are plain letters. */
const REPLACEMENTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    ulterieurement: 'plus tard',
    subsequemment: 'ensuite',
    prealablement: 'avant',
    'en temps et lieu': 'dès que nous le saurons',
    email: 'courriel',
    emails: 'courriels',
    checker: 'vérifier',
    check: 'vérifie',
    booker: 'réserver',
    canceller: 'annuler',
    pcq: 'parce que',
    qqn: 'quelqu’un',
  },
  en: {
    'sorry if': 'sorry that',
    'prior to': 'before',
    'in a timely manner': 'quickly',
    'at this time': 'now',
    'going forward': 'from now on',
    utilize: 'use',
    commence: 'start',
    facilitate: 'help',
    thx: 'thanks',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    gonna: 'going to',
    wanna: 'want to',
  },
};

/** A reply with more to mend than this needs another reply. */
const MOST_SUGGESTIONS = 24;

/** Better wordings for the matches that have one, in order of place. */
export function suggestFor(
  source: string,
  matches: readonly Match[],
  lexicon: Lexicon,
): Suggestion[] {
  return matches
    .filter((match) => hasSuggestion(match.messageId))
    .slice(0, MOST_SUGGESTIONS)
    .map((match) => suggestionOf(source, match, lexicon));
}

function suggestionOf(source: string, match: Match, lexicon: Lexicon): Suggestion {
  const { rule, start, end } = match;
  const suggestion = { rule, start, end, messageId: suggestionIdOf(match.messageId) };
  const words = REPLACEMENTS[lexicon.language][plain(match.quote)];
  const replacement = words === undefined ? undefined : inCaseOf(match.quote, words);
  if (replacement === undefined || raisesAnother(source, match, replacement, lexicon))
    return suggestion;
  return { ...suggestion, replacement };
}

function inCaseOf(quote: string, words: string): string {
  const first = quote.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

/** A replacement that another rule would hold against the trainee is not offered. */
function raisesAnother(
  source: string,
  match: Match,
  replacement: string,
  lexicon: Lexicon,
): boolean {
  const from = Math.max(0, match.start - 120);
  const changed =
    source.slice(from, match.start) + replacement + source.slice(match.end, match.end + 120);
  const text = tokenise(changed);
  const start = match.start - from;
  return findRules(lexicon, text).some((found) => {
    const touches =
      (text.units[found.first]?.start ?? 0) < start + replacement.length &&
      (text.units[found.end - 1]?.end ?? 0) > start;
    return touches && hasSuggestion(found.owner.messageId);
  });
}
