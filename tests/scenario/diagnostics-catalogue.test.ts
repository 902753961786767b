import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code, isCode } from '../../src/scenario/diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../../src/scenario/diagnostics/entry.ts';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import { EXAMPLES, type Example, GOOD_FILE } from './diagnostic-examples.ts';

const codes = Object.keys(CATALOGUE).filter(isCode);
const entryOf = (code: Code): CatalogueEntry => CATALOGUE[code];

function diagnose({ file, set = {} }: Example) {
  const source = file ?? JSON.stringify(edited(GOOD_FILE, set), null, 2);
  return load(source, { file: 'example.json' });
}

it('finds nothing to say about the good file', () => {
  expect(diagnose({ path: '$' }).diagnostics).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const example = EXAMPLES[code];
  const { diagnostics, scenario } = diagnose(example);
  const found = diagnostics.find((each) => each.code === code);

  it('is brought about by its example, at the path it says', () => {
    expect(diagnostics.filter((each) => each.code === code).map(({ path }) => path)).toContain(
      example.path,
    );
  });

  it('comes alone, or with those that cannot but come with it', () => {
    const others = diagnostics.map((each) => each.code).filter((each) => each !== code);
    expect([...new Set(others)].sort()).toEqual([...(example.also ?? [])].sort());
  });

  it('keeps the file from being played when it is an error, and only then', () => {
    const isPlayable = diagnostics.every(({ severity }) => severity !== 'error');
    expect(scenario !== undefined).toBe(isPlayable);
    expect(found?.severity).toBe(entryOf(code).severity);
  });

  it('has a place, and no slot left open in either language', () => {
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.column).toBeGreaterThan(0);
    for (const said of [found?.message, found?.expected, found?.got, found?.hint]) {
      for (const words of [said?.fr, said?.en]) {
        expect(words).toBeTruthy();
        expect(words).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
  });
});

describe('sentences', () => {
  it.each(codes)('%s ends its messages and hints with a stop, in both languages', (code) => {
    const { message, hint } = entryOf(code);
    for (const words of [message.fr, message.en, hint.fr, hint.en]) {
      expect(words).toMatch(/[.?)]$/);
    }
  });

  it.each(codes)('%s has the same slots in French and English', (code) => {
    const { message, expected, hint } = entryOf(code);
    for (const { fr, en } of [message, expected, hint]) {
      expect(slotsOf(fr)).toEqual(slotsOf(en));
    }
  });

  it.each(codes)('%s keeps to Québec typography in French', (code) => {
    const { message, expected, hint } = entryOf(code);
    for (const { fr } of [message, expected, hint]) {
      expect(fr).not.toMatch(/ [;!?]|«\S|\S»|'/);
    }
  });
});

it('puts no-break spaces inside guillemets and before a colon', () => {
  const [first] = diagnose(EXAMPLES.EO203).diagnostics;
  expect(first?.message.fr).toBe('«\u00a0organization\u00a0» n’existe pas à cet endroit.');
});

function slotsOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}
