import { findRules, type Lexicon } from './lexicon.ts';
import type { Rule } from './rule.ts';
import { tokenise } from './tokenise.ts';

/**
 * Holds every rule to its own examples: each text that must match does, with exactly the words
 * quoted, and no text that must not match does.
 *
 * @throws Error with a sentence naming the rule, the text, what was expected and what was found.
 */
export function checkExamples(lexicon: Lexicon): void {
  for (const rule of lexicon.rules.values()) {
    for (const { text, quote } of rule.matches) {
      const quotes = quotesOf(lexicon, rule, text);
      if (!quotes.includes(quote))
        throw new Error(
          `rule "${rule.id}": "${text}" must match "${quote}", found ${listed(quotes)}`,
        );
    }
    for (const text of rule.rejects) {
      const quotes = quotesOf(lexicon, rule, text);
      if (quotes.length > 0)
        throw new Error(`rule "${rule.id}": "${text}" must not match, found ${listed(quotes)}`);
    }
  }
}

/** The words of `text` that a rule finds. */
export function quotesOf(lexicon: Lexicon, rule: Rule, text: string): string[] {
  const tokenised = tokenise(text);
  return findRules(lexicon, tokenised)
    .filter((found) => found.owner.id === rule.id)
    .map((found) =>
      text.slice(tokenised.units[found.first]?.start, tokenised.units[found.end - 1]?.end),
    );
}

function listed(quotes: readonly string[]): string {
  return quotes.length === 0 ? 'nothing' : quotes.map((quote) => `"${quote}"`).join(', ');
}
