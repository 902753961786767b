import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { LineIndex, offsetsOf } from '../../src/scenario/source/places.ts';
import { textIn } from '../../src/scenario/text.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { ownWords, type Speaker, type SpellChecker, spellChecker } from './spell-checker.ts';
import { type Passage, passagesOf, saidIn, wordsIn } from './words-of.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const checkers: Readonly<Record<Language, SpellChecker>> = {
  fr: await spellChecker('fr'),
  en: await spellChecker('en'),
};

/** What French puts before an apostrophe. */
const ELISION = /^(?:[cdjlmnsty]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/i;

function isWell(
  word: string,
  language: Language,
  speaker: Speaker,
  names: ReadonlySet<string>,
): boolean {
  const accepts = (form: string): boolean =>
    names.has(form.toLowerCase()) || checkers[language].accepts(form, speaker);
  const straight = word.replaceAll('’', "'");
  const base = straight.replace(/'s?$/i, '');
  if (accepts(straight) || accepts(base)) return true;
  const parts = straight.split(/['-]/);
  if (parts.length > 1 && parts.every((part) => ELISION.test(part) || accepts(part))) return true;
  const other = checkers[language === 'fr' ? 'en' : 'fr'];
  // "Chez Thérèse" has no other name in English.
  if (/^\p{Lu}/u.test(word) && other.accepts(base, 'house')) return true;
  if (speaker === 'house') return false;
  if (other.accepts(straight.toLowerCase(), 'house')) return true;
  return speaker === 'fans' && isLooseSpelling(straight, accepts);
}

/** "Merciiii", "noooon", "friday". */
function isLooseSpelling(word: string, accepts: (form: string) => boolean): boolean {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  if (accepts(capital)) return true;
  return /(.)\1\1/i.test(word) && [1, 2].some((times) => accepts(shrunk(word, times)));
}

function shrunk(word: string, times: number): string {
  return word.replaceAll(/(.)\1{2,}/gi, (_, letter: string) => letter.repeat(times));
}

/** Names that the scenario gives: people, accounts, the organisation. */
function namesOf(scenario: Scenario): ReadonlySet<string> {
  const { organisation, cast, languages } = scenario;
  const said = [
    ...cast.flatMap(({ name = '', handle = '' }) => [name, handle]),
    ...organisation.contacts.map(({ name }) => name),
    ...languages.map((language) => textIn(organisation.name, language).text),
  ];
  return new Set(
    said.flatMap((words) => words.match(/\p{L}+/gu) ?? []).map((w) => w.toLowerCase()),
  );
}

function misspelt(file: string): readonly string[] {
  return misspeltIn(readFileSync(join(folder, file), 'utf8'), file);
}

function misspeltIn(text: string, file: string): readonly string[] {
  const { scenario } = load(text, { file });
  if (scenario === undefined)
    throw new Error(`${file} does not load: npm run cli -- check scenarios/${file}`);
  const names = namesOf(scenario);
  const faults = passagesOf(scenario).flatMap((passage) =>
    saidIn(passage)
      .filter(([word, speaker]) => !isWell(word, passage.language, speaker, names))
      .map(([word]) => ({ word, passage })),
  );
  const lines = new LineIndex(text);
  const offsets = offsetsOf(
    text,
    faults.map(({ passage: { path } }) => ({ path, on: 'value' })),
  );
  return faults.map(({ word, passage }, index) => {
    const { line, column } = lines.place(offsets[index] ?? 0);
    return `${file}:${line}:${column} "${word}" (${passage.language}, ${passage.speaker}): ${around(passage, word)}`;
  });
}

function around({ text }: Passage, word: string): string {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 25), at + word.length + 25).replaceAll('\n', ' ');
}

test('there are scenarios to read', () => {
  expect(files).not.toHaveLength(0);
});

describe('the words of the scenarios', () => {
  test.each(files)('%s is well spelt, its fans as they please', (file) => {
    expect(misspelt(file)).toEqual([]);
  });

  test('leave no word of the own lists unused', () => {
    for (const file of files) misspelt(file);
    const used = LANGUAGES.map((language) => checkers[language].used);
    const idle = ownWords.filter((word) => !used.some((of) => of.has(word)));
    expect(idle.map(({ list, word }) => `${list}: ${word}`)).toEqual([]);
  });
});

describe('the words that a drill draws', () => {
  const file = 'exercice-tu-sans-deraper.json';
  const drill = readFileSync(join(folder, file), 'utf8');

  /** The drill, one more word in what its first case says in French. */
  const saying = (word: string, slip: string): string => {
    const opening = new RegExp(`("${word}": \\{\\s*"fr": ")`);
    expect(drill).toMatch(opening);
    return drill.replace(opening, `$1${slip} `);
  };

  test.each(['model', 'typical', 'fact'])('are the house’s in a %s: no joual, no slip', (word) => {
    expect(misspeltIn(saying(word, 'Dabord'), file)).toEqual([
      expect.stringContaining('"Dabord" (fr, house)'),
    ]);
  });

  test.each(['comment', 'happy', 'unmoved'])('are a fan’s in a %s: joual is at home', (word) => {
    expect(misspeltIn(saying(word, 'Dabord'), file)).toEqual([]);
  });
});

describe('the checker itself', () => {
  const none = new Set<string>();

  test.each([
    ['fr', 'l’infolettre'],
    ['fr', 'aujourd’hui'],
    ['fr', 'Québec'],
    ['en', 'neighbour'],
    ['en', 'isn’t'],
    ['en', 'Maude’s'],
  ] as const)('in %s takes "%s" of the house', (language, word) => {
    expect(isWell(word, language, 'house', new Set(['maude']))).toBe(true);
  });

  test.each([
    ['fr', 'apeller'],
    ['fr', 'language'],
    ['en', 'color'],
    ['en', 'recieve'],
    ['fr', 'merciiii'],
  ] as const)('in %s does not take "%s" of the house', (language, word) => {
    expect(isWell(word, language, 'house', none)).toBe(false);
  });

  test('lets fans stretch a word and borrow one, but not invent it', () => {
    expect(isWell('merciiii', 'fr', 'fans', none)).toBe(true);
    expect(isWell('weekend', 'fr', 'fans', none)).toBe(true);
    expect(isWell('zglorbe', 'fr', 'fans', none)).toBe(false);
  });

  test('does not read addresses, handles, hashtags, placeholders and figures', () => {
    const text =
      'Écrivez à info@maison.ca, @maude.b, #Orage, {case.thing}, 19h30, https://x.ca/azq ok';
    expect(wordsIn(text)).toEqual(['Écrivez', 'à', 'ok']);
  });
});
