import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { serialise } from '../../src/scenario/serialise.ts';
import { filled, loneIn, placeholdersIn } from '../../src/scenario/variation/placeholder.ts';
import { fakeDrill, LOST } from '../support/fake-drill.ts';
import { both, fakeInject, publishes, type ScenarioOverrides } from '../support/fake-scenario.ts';

type Tables = NonNullable<ScenarioInput['variations']>;

const found = (overrides: ScenarioOverrides = {}) =>
  check(fakeDrill(overrides)).map(({ code, path }) => `${code} ${path.join('.')}`);

/** The tables of the fake drill with one word changed in its first row. */
const withWord = (name: string, word: Tables[0]['rows'][0]['words'][string]): Tables =>
  LOST.map((table) => ({
    ...table,
    rows: table.rows.map((row, index) =>
      index === 0 ? { ...row, words: { ...row.words, [name]: word } } : row,
    ),
  }));

it('finds nothing to say about a good drill', () => {
  expect(found()).toEqual([]);
});

it('reads a drill from its file, and writes it back', () => {
  const text = serialise(fakeDrill());
  const { scenario, diagnostics } = load(text, { file: 'drill.json' });
  expect(diagnostics).toEqual([]);
  expect(scenario).toEqual(fakeDrill());
});

describe('placeholders', () => {
  it('are a table, a dot and a word between braces, and nothing else is', () => {
    const text = '{case.thing}, {a}, {Case.thing}, {case. thing}, {{x.y}} {}';
    expect(placeholdersIn(text).map(({ written }) => written)).toEqual(['{case.thing}', '{x.y}']);
    expect(loneIn('{case.thing}')?.word).toBe('thing');
    expect(loneIn('{case.thing}.')).toBeUndefined();
  });

  it('are replaced by words taken as they are, braces and dollars included', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        const sides = [before, after].map((side) => side.replaceAll(/[{}]/g, ''));
        expect(filled(`${sides[0]}{a.b}${sides[1]}`, () => word)).toBe(
          `${sides[0]}${word}${sides[1]}`,
        );
      }),
    );
  });

  it('with one letter wrong are told with the one that was meant', () => {
    const debrief = [both('Pourquoi {case.thin}?', 'Why {case.thing}?')];
    const { diagnostics } = load(serialise(fakeDrill({ debrief })), { file: 'drill.json' });
    expect(diagnostics.map(({ code, path, hint }) => [code, path, hint.en])).toEqual([
      ['EO603', '$.debrief[0].fr', 'Did you mean "{case.thing}"?'],
    ]);
  });

  it.each(['{Case.thing}', '{ case.thing }', '{case.Thing}', '{cas.thing}'])(
    'badly written as %s are an error, even where there are no tables',
    (written) => {
      const text = both(`Pourquoi ${written}?`, 'Why?');
      expect(found({ debrief: [text] })).toEqual(['EO603 debrief.0.fr']);
    },
  );

  it('count for nothing in the author’s own notes', () => {
    expect(found({ note: 'Voir {case.rien}.' })).toEqual([]);
  });
});

describe('a table', () => {
  it('gives every word in each language of the scenario', () => {
    expect(found({ variations: withWord('thing', { fr: 'la mitaine' }) })).toEqual([
      'EO501 variations.0.rows.0.words.thing.en',
    ]);
  });

  it('cannot have two rows of the same id', () => {
    const [table] = LOST;
    const rows = [...(table?.rows ?? []), ...(table?.rows.slice(0, 1) ?? [])];
    expect(found({ variations: [{ id: 'case', rows }] })).toEqual(['EO303 variations.0.rows.3.id']);
  });

  it('cannot have the id of another', () => {
    expect(found({ variations: [...LOST, ...LOST] })).toContain('EO303 variations.1.id');
  });

  it('cannot use the words of another', () => {
    expect(found({ variations: withWord('comment', both('{case.thing}?', 'What?')) })).toEqual([
      'EO606 variations.0.rows.0.words.comment.fr',
    ]);
  });
});

describe('words too long once in their place', () => {
  it.each([
    ['a name', 'name', 81, 'EO607 cast.0.name'],
    ['a text', 'thing', 3990, 'EO607 organisation.facts.0.text.fr'],
    ['a phrase', 'thing', 121, 'EO607 phrases.found.fr.0'],
  ])('are told of %s', (_, word, length, told) => {
    const long = both('a'.repeat(length), 'b'.repeat(length - 3));
    expect(found({ variations: withWord(word, long) })).toContain(told);
  });

  it('are measured with the longest row of every table at once', () => {
    const rows = (name: string) => [
      { id: 'short', words: { w: both('a', 'a') } },
      { id: name, words: { w: both('a'.repeat(70), 'a') } },
    ];
    const variations = [...LOST, ...['x', 'y'].map((id) => ({ id, rows: rows(`long-${id}`) }))];
    const text = (words: string) => ({
      found: { fr: ['{case.thing}', words], en: ['{case.thing}'] },
    });
    const told = (words: string) =>
      found({ variations, phrases: text(words) }).filter((each) => each.startsWith('EO607'));
    expect(told('{x.w} {y.w}')).toEqual(['EO607 phrases.found.fr.1']);
    expect(told('{x.w} et {case.name}')).toEqual([]);
  });
});

it('tells of a row what is only wrong once it is drawn, once', () => {
  const variations = withWord('comment', both('Tabarnak, ma mitaine!', 'My mitten, heck!'));
  const injects = [
    ...fakeDrill().injects,
    fakeInject({
      id: 'again',
      do: [publishes({ id: 'c2', text: both('{case.comment}', '{case.comment}') })],
    }),
  ];
  expect(found({ variations, injects })).toEqual(['EO436 injects.2.do.0.item.text']);
});

it('hashes of a file count its tables, and are as ever where it has none', () => {
  const { variations: _, ...plain } = fakeDrill();
  const other = fakeDrill({ variations: withWord('thing', both('la tuque', 'the tuque')) });
  for (const hash of [playHash, rubricHash]) {
    expect(hash(other)).not.toBe(hash(fakeDrill()));
    expect(hash(plain)).not.toBe(hash(fakeDrill()));
    expect(hash({ ...plain, family: 'thank' })).toBe(hash(plain));
  }
});
