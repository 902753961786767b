import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../../../src/editor/document/rewrite.ts';
import {
  applySplices,
  inverseSplices,
  splicesBetween,
} from '../../../src/editor/document/splice.ts';

const rewritten = (text: string, after: unknown): string =>
  applySplices(text, rewrite(text, JSON.parse(text), after));

describe('the least change to a text', () => {
  const text = `{
  "id": "a",
  "title": { "fr": "Un", "en": "One" },
  "clock": {
      "rate": 8.0,
    "startsAt": "\\u0030\\u0039:00"
  },
  "languages": ["fr"]
}
`;

  test('keeps the spaces, numbers and escapes of what did not change', () => {
    const after = { ...JSON.parse(text), id: 'b' };
    expect(rewritten(text, after)).toBe(text.replace('"a"', '"b"'));
  });

  test('adds to a list on one line on that line', () => {
    const after = { ...JSON.parse(text), languages: ['fr', 'en'] };
    expect(rewritten(text, after)).toBe(text.replace('["fr"]', '["fr", "en"]'));
  });

  test('puts a new key where the format has it, laid out as the file is', () => {
    const after = { ...JSON.parse(text), note: 'Mine.' };
    expect(rewritten(text, after)).toBe(text.replace('"a",\n', '"a",\n  "note": "Mine.",\n'));
  });

  test('takes a key away with its line', () => {
    const { languages: _, ...after } = JSON.parse(text);
    expect(rewritten(text, after)).toBe(text.replace(',\n  "languages": ["fr"]\n', '\n'));
  });

  test('moves an element of a list as it was written', () => {
    const list = '{ "cast": [\n  {"id":"a",   "x": 1},\n  {"id":"b"}\n] }';
    const before = JSON.parse(list);
    const after = { cast: before.cast.toReversed() };
    expect(applySplices(list, rewrite(list, before, after))).toBe(
      '{ "cast": [\n  {"id":"b"},\n  {"id":"a",   "x": 1}\n] }',
    );
  });

  test('changes one element of a long list and no other byte', () => {
    const value = { cast: Array.from({ length: 50 }, (_, n) => ({ id: `p${n}`, name: `N${n}` })) };
    const before = JSON.stringify(value, null, 2);
    const after = structuredClone(value);
    after.cast.splice(30, 1);
    const [splice, ...others] = rewrite(before, value, after);
    expect(others).toEqual([]);
    expect(splice?.removed).toContain('N30');
    expect(splice?.removed.length).toBeLessThan(60);
  });

  test('keeps a byte-order mark and the line breaks of Windows', () => {
    const windows = '\ufeff{\r\n\t"id": "a"\r\n}';
    const after = { id: 'a', note: 'N' };
    expect(applySplices(windows, rewrite(windows, { id: 'a' }, after))).toBe(
      '\ufeff{\r\n\t"id": "a",\r\n\t"note": "N"\r\n}',
    );
  });
});

/** Lists as scenarios have them: of things with ids, in any order, some new, some changed. */
const things = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    x: fc.jsonValue({ maxDepth: 1 }),
  }),
  { selector: ({ id }) => id },
);
const value = fc.oneof(
  fc.jsonValue(),
  things,
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.oneof(things, fc.array(fc.nat(5)))),
);
const space = fc.constantFrom<string | number>(0, 1, 2, '\t');

describe('laws of rewriting', () => {
  test('the new text says the new value, whatever both are', () => {
    fc.assert(
      fc.property(value, value, space, (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        expect(JSON.parse(rewritten(text, after))).toEqual(JSON.parse(JSON.stringify(after)));
      }),
    );
  });

  test('taking splices back gives the old text, byte for byte', () => {
    fc.assert(
      fc.property(value, value, space, (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        const splices = rewrite(text, before, after);
        expect(applySplices(applySplices(text, splices), inverseSplices(splices))).toBe(text);
      }),
    );
  });

  test('what says the same is not touched', () => {
    fc.assert(
      fc.property(value, space, (same, indent) => {
        const text = JSON.stringify(same, null, indent);
        expect(rewrite(text, JSON.parse(text), JSON.parse(text))).toEqual([]);
      }),
    );
  });

  test('between any two texts lies at most one splice, and it leads from the one to the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        expect(applySplices(before, splicesBetween(before, after))).toBe(after);
      }),
    );
  });

  test('splices made for another text are refused', () => {
    expect(() => applySplices('abc', [{ at: 1, removed: 'x', inserted: '' }])).toThrow('No such');
  });
});
