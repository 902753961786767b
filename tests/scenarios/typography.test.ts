import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { pathText } from '../../src/scenario/path.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { passagesOf } from './words-of.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const BOTH: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'straight quotation marks': /"/,
  'two spaces in a row': / {2}/,
  'three dots for an ellipsis': /\.{3}/,
};

/** Québec usage: no-break spaces inside guillemets and before a colon, none before ; ? and !. */
const RULES: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: { ...BOTH, 'a space before a mark': /\p{L} [;:?!]/u },
  fr: {
    ...BOTH,
    'a guillemet without its no-break space': /«[^\u00a0]|[^\u00a0]»/,
    'a colon without its no-break space': /[\p{L}»)][ \u202f]?:(?=\s|$)/u,
    'a space before a mark': /\p{L}[ \u00a0\u202f][;?!]/u,
    'a dollar, per cent or hour without its no-break space': /\d (?:\$|%|h\b)/,
  },
};

function faultsIn(language: Language, text: string): readonly string[] {
  return Object.entries(RULES[language])
    .filter(([, wrong]) => wrong.test(text))
    .map(([name]) => name);
}

test('there are scenarios to read', () => {
  expect(files).not.toHaveLength(0);
});

test.each(files)('%s is set as the house sets its words', (file) => {
  const { scenario } = load(readFileSync(join(folder, file)), { file });
  if (scenario === undefined) throw new Error(`${file} does not load.`);
  const faults = passagesOf(scenario)
    .filter(({ speaker }) => speaker === 'house')
    .flatMap(({ language, text, path }) =>
      faultsIn(language, text).map((fault) => `${file} ${pathText(path)}: ${fault} in "${text}"`),
    );
  expect(faults).toEqual([]);
});

describe('the rules', () => {
  test.each([
    ['fr', 'Voici\u00a0: «\u00a0l’horaire\u00a0», à 19\u00a0h 30. Ça va? Oui!'],
    ['en', 'Here: “the schedule”, at 7:30. Isn’t it fine?'],
  ] as const)('let pass what is well set in %s', (language, text) => {
    expect(faultsIn(language, text)).toEqual([]);
  });

  test.each([
    ['fr', "l'horaire", 'a straight apostrophe'],
    ['fr', 'Voici: cela', 'a colon without its no-break space'],
    ['fr', 'Voici : cela', 'a colon without its no-break space'],
    ['fr', '« cela »', 'a guillemet without its no-break space'],
    ['fr', 'Ça va ?', 'a space before a mark'],
    ['fr', '20 $', 'a dollar, per cent or hour without its no-break space'],
    ['en', 'So "quoted"', 'straight quotation marks'],
    ['en', 'What ?', 'a space before a mark'],
    ['en', 'Wait...', 'three dots for an ellipsis'],
  ] as const)('stop "%s" %s: %s', (language, text, fault) => {
    expect(faultsIn(language, text)).toEqual([fault]);
  });
});
