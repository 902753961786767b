import { isLanguage, type Language } from '../../vocabulary/language.ts';
import type { Text } from '../schema/primitives.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { VariationRow } from '../schema/variation.ts';
import { textIn } from '../text.ts';
import { filled, loneIn, type Placeholder } from './placeholder.ts';

/** The row drawn from each table, by the id of the table. */
export type Rows = ReadonlyMap<string, VariationRow>;

/**
 * A scenario as it is played: every placeholder replaced by the words of these rows, and no table left.
 * Words stand in the language of the text around them. A text that is nothing but a placeholder
 * becomes the word as the row has it, so that a row may bring somebody who writes in one language.
 * A scenario without tables is given back as it is.
 */
export function fill(scenario: Scenario, rows: Rows): Scenario {
  const { variations, ...rest } = scenario;
  if (variations === undefined) return scenario;
  const [first = 'fr'] = scenario.languages;
  return filledIn(rest, { language: first, wordOf: (place) => wordOf(place, rows) });
}

function wordOf({ table, word }: Placeholder, rows: Rows): Text | undefined {
  return rows.get(table)?.words[word];
}

interface Filling {
  /** The language in which a text that does not say its own is. */
  readonly language: Language;
  readonly wordOf: (place: Placeholder) => Text | undefined;
}

/** Only strings change, and a text for a text: what comes out has the type of what went in. */
function filledIn<T>(value: T, filling: Filling): T;
function filledIn(value: unknown, filling: Filling): unknown {
  if (typeof value === 'string') return filledText(value, filling);
  if (Array.isArray(value)) return value.map((each: unknown) => filledIn(each, filling));
  if (typeof value !== 'object' || value === null) return value;
  const whole = wholeWord(value, filling);
  if (whole !== undefined) return whole;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      filledIn(member, { ...filling, language: languageOf(value, key) ?? filling.language }),
    ]),
  );
}

function filledText(text: string, { language, wordOf: wordFor }: Filling): string {
  return filled(text, (place) => {
    const word = wordFor(place);
    return word === undefined ? undefined : textIn(word, language).text;
  });
}

/** The language of what stands under a key: the key itself, or what the object says of itself. */
export function languageOf(holder: object, key: string): Language | undefined {
  if (isLanguage(key)) return key;
  const said: unknown = Reflect.get(holder, 'only') ?? Reflect.get(holder, 'language');
  return isLanguage(said) ? said : undefined;
}

/** The word that a text in every language is nothing but, where the row has it in one language. */
function wholeWord(value: object, { wordOf: wordFor }: Filling): Text | undefined {
  const lone = loneText(value);
  const word = lone === undefined ? undefined : wordFor(lone);
  return typeof word === 'object' && 'only' in word ? word : undefined;
}

/** The placeholder that a text is nothing but, in every language that it has. */
export function loneText(value: object): Placeholder | undefined {
  const entries = Object.entries(value);
  const [first] = entries;
  if (first === undefined || typeof first[1] !== 'string') return undefined;
  if (!entries.every(([key, words]) => isLanguage(key) && words === first[1])) return undefined;
  return loneIn(first[1]);
}
