import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import type { Lexicon } from './lexicon.ts';
import { SPELLINGS } from './spellings.ts';
import { stemOf } from './stem.ts';
import { spanOf, type Token, type TokenisedText } from './token.ts';

/** Shorter words have too many neighbours to be told apart by one letter. */
const SHORTEST_WORD = 5;
const SHORTEST_SLIP = SHORTEST_WORD - 1;

/** No word is longer: this bounds the work on hostile text, as look-ups times letters grow. */
const LONGEST_SLIP = 26;

/** "The manufacturer's" is no other word than "the manufacturer". */
const OWNER = "'s";

/** Marks letters that several words, of other stems, are one letter away from. */
const DOUBTFUL = '';

/**
 * The words of a language, to tell which one a slip of the finger meant: one letter left out, struck
 * twice or exchanged with its neighbour, the first and the last letter apart. Where two words could be
 * meant, none is; a word that is known is never mended, even if it is the wrong one, nor is another form
 * of a known one; a letter struck for another is not guessed at, since that is how most true words that
 * nobody listed would be taken for others.
 *
 * Each word meant is found in at most as many look-ups as the word written has letters.
 */
export class NearWords {
  readonly #known: ReadonlySet<string>;
  /** Known words by what is left when one of their letters is. */
  #byLetterLost: ReadonlyMap<string, string> | null = null;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #sameStem: (one: string, other: string) => boolean;

  /** @param words plain letters; those with anything else in them are only known, never meant. */
  constructor(words: Iterable<string>, language: Language) {
    this.#known = new Set(words);
    this.#spellings = SPELLINGS[language];
    this.#sameStem = (one, other) => stemOf(one, language) === stemOf(other, language);
  }

  /** Whether a word is listed. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** The spelling that rules and model know of a word spelt in another way. */
  spelling(word: string): string | undefined {
    return this.#spellings.get(word);
  }

  /** The word meant by one that is not known, or undefined. Takes and gives plain letters. */
  near(written: string): string | undefined {
    if (written.length < SHORTEST_SLIP || written.length > LONGEST_SLIP) return undefined;
    if (this.#known.has(written)) return undefined;
    if (written.endsWith(OWNER)) return this.#nearOwner(written.slice(0, -OWNER.length));
    const meant = this.#oneOf(this.#beforeLetterLost(written), this.#neighbourOf(written));
    if (meant === undefined || meant === DOUBTFUL) return undefined;
    return withoutEnding(written) === withoutEnding(meant) ? undefined : meant;
  }

  #nearOwner(written: string): string | undefined {
    const owner = this.near(written);
    return owner === undefined ? undefined : owner + OWNER;
  }

  /** The first word that is not known waits for the table (some tens of milliseconds). */
  #beforeLetterLost(written: string): string | undefined {
    this.#byLetterLost ??= this.#lettersLost();
    return this.#byLetterLost.get(written);
  }

  /** The word found by taking back a letter struck twice, or an exchange of two. */
  #neighbourOf(written: string): string | undefined {
    let meant: string | undefined;
    for (let at = 1; at < written.length - 1; at += 1) {
      const head = written.slice(0, at);
      const tail = written.slice(at + 2);
      const [one, other] = [written.charAt(at), written.charAt(at + 1)];
      const candidate = one === other ? head + one + tail : head + other + one + tail;
      if (candidate.length >= SHORTEST_WORD && this.#known.has(candidate))
        meant = this.#oneOf(meant, candidate);
    }
    return meant;
  }

  #oneOf(one: string | undefined, other: string | undefined): string | undefined {
    if (one === undefined || other === undefined) return one ?? other;
    if (one === DOUBTFUL || other === DOUBTFUL) return DOUBTFUL;
    return this.#sameStem(one, other) ? one : DOUBTFUL;
  }

  #lettersLost(): Map<string, string> {
    const lost = new Map<string, string>();
    for (const word of this.#known) {
      if (word.length < SHORTEST_WORD || !/^[a-z']+$/.test(word)) continue;
      for (let at = 1; at < word.length - 1; at += 1) {
        if (word.charAt(at) === word.charAt(at - 1)) continue;
        const left = word.slice(0, at) + word.slice(at + 1);
        lost.set(left, this.#oneOf(lost.get(left), word) ?? word);
      }
    }
    return lost;
  }
}

/** Gender and number apart: « réservées » is no slip for « réservés ». */
function withoutEnding(word: string): string {
  return word.replace(/e{0,2}s?$/, '');
}

/** Words that rules look for are known, whatever the list says. */
export function wordsOfRules({ rules }: Lexicon): Set<string> {
  const words = new Set<string>();
  for (const { sequences } of rules.values())
    for (const { elements } of sequences)
      for (const element of elements) for (const word of element.words) words.add(word);
  return words;
}

/**
 * The same text, each word read as what was meant by it, for rules and model alike: a slip of the finger
 * as the word it aimed at, one of two spellings as the other, and a capitalised word that opens a
 * sentence as a name if it is no listed word. Spans stay those of what was written. Capitalised words are
 * never mended: most are names, and a name that is not known is no slip.
 */
export function readingAsMeant(text: TokenisedText, words: NearWords): TokenisedText {
  const meant = new Map<Token, Token>();
  const slips: Span[] = [];
  for (const unit of text.units) {
    if (unit.kind !== 'word') continue;
    const same = words.spelling(unit.plain);
    if (same !== undefined) meant.set(unit, { ...unit, plain: same });
    else if (unit.capital) {
      if (!words.has(unit.plain)) meant.set(unit, { ...unit, name: true });
    } else {
      const near = words.near(unit.plain);
      if (near === undefined) continue;
      meant.set(unit, { ...unit, plain: near });
      slips.push(spanOf(unit));
    }
  }
  if (meant.size === 0) return text;
  const asMeant = (token: Token) => meant.get(token) ?? token;
  return { ...text, tokens: text.tokens.map(asMeant), units: text.units.map(asMeant), slips };
}
