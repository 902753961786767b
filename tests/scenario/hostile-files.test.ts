import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../src/scenario/load.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeInject, fakeScenarioInput } from '../support/fake-scenario.ts';
import { mutated, mutation } from '../support/mutated.ts';

/** Many cases on a busy machine take longer than one; in milliseconds. */
const PATIENCE = 60_000;

const refuse = (source: Uint8Array | string) => load(source, { file: 'stranger.json' });
const codesOf = ({ diagnostics }: Loaded) => [...new Set(diagnostics.map(({ code }) => code))];
const deep = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);
const scenarioWith = (part: object) => JSON.stringify({ ...fakeScenarioInput(), ...part });

describe('text that JSON does not allow (each a way to fail)', () => {
  it.each([
    ['nothing', '', 'EO104'],
    ['only a byte-order mark', '\ufeff', 'EO104'],
    ['a lone comma', '[,]', 'EO110'],
    ['two commas', '[1,,2]', 'EO110'],
    ['a trailing comma in an object', '{"a":1,}', 'EO113'],
    ['no comma', '["a" "b"]', 'EO110'],
    ['a colon in a list', '["a": 1]', 'EO110'],
    ['no colon', '{"a" 1}', 'EO110'],
    ['no value', '{"a":}', 'EO110'],
    ['a key without quotation marks', '{a: 1}', 'EO110'],
    ['a number as a key', '{1: 1}', 'EO110'],
    ['single quotation marks', "{'a': 1}", 'EO116'],
    ['curly quotation marks', '{“a”: 1}', 'EO116'],
    ['the wrong end', '[1}', 'EO110'],
    ['two values', '1 2', 'EO110'],
    ['something after the end', '{}]', 'EO110'],
    ['a block comment', '/* */ {}', 'EO112'],
    ['a hash comment', '# x\n{}', 'EO112'],
    ['a leading zero', '[012]', 'EO114'],
    ['a plus sign', '[+1]', 'EO114'],
    ['a bare point', '[1.]', 'EO114'],
    ['a point first', '[.5]', 'EO114'],
    ['an unfinished exponent', '[1e]', 'EO114'],
    ['a lone minus', '[-]', 'EO114'],
    ['hexadecimal', '[0x10]', 'EO114'],
    ['a number beyond all bounds', '[1e400]', 'EO114'],
    ['NaN', '[NaN]', 'EO110'],
    ['minus Infinity', '[-Infinity]', 'EO114'],
    ['capitals', '[TRUE]', 'EO110'],
    ['half a word', '[nul]', 'EO110'],
    ['a word too long', '[nullx]', 'EO110'],
    ['an unknown escape', '["\\x41"]', 'EO117'],
    ['a short escape', '["\\u00g1"]', 'EO117'],
    ['a text cut short', '["abc', 'EO115'],
    ['an escape cut short', '["\\', 'EO117'],
    ['a raw line break in a text', '["a\nb"]', 'EO115'],
    ['a raw tab in a text', '["a\tb"]', 'EO109'],
    ['a raw null', '["a\u0000b"]', 'EO109'],
    ['an escaped null', '["\\u0000"]', 'EO109'],
    ['half a character', '["\\uDC00"]', 'EO108'],
    ['half a character, raw', '["\ud800"]', 'EO108'],
    ['halves the wrong way round', '["\\uDC00\\uD800"]', 'EO108'],
    ['an unclosed list', '[1', 'EO111'],
    ['an unclosed object', '{"a":1', 'EO111'],
    ['a no-break space between values', '[1,\u00a02]', 'EO110'],
    ['a form feed', '[\f1]', 'EO110'],
    ['the same key twice', '{"a":1,"a":2}', 'EO106'],
    ['the same key twice, one escaped', '{"a":1,"\\u0061":2}', 'EO106'],
    ['__proto__', '{"__proto__":1}', 'EO107'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'EO107'],
    ['constructor', '{"constructor":{}}', 'EO107'],
    ['prototype, deep inside', '{"a":[{"prototype":1}]}', 'EO107'],
  ])('%s', (_, text, code) => {
    expect(codesOf(refuse(text))).toEqual([code]);
  });
});

describe('what came instead, in text that is not read further', () => {
  it.each([
    ['a key written twice', '{"a":1,"a":2}', '"a"'],
    ['a forbidden key', '{"__proto__":1}', '"__proto__"'],
    ['too many levels', deep('[', ']', 65), 'more than 64'],
  ])('%s', (_, text, got) => {
    expect(refuse(text).diagnostics.map((each) => each.got?.en)).toEqual([got]);
  });
});

describe('bytes that are not UTF-8', () => {
  const around = (...bytes: number[]) => Uint8Array.from([0x5b, 0x22, ...bytes, 0x22, 0x5d]);

  it.each([
    ['Latin-1', [0xe9]],
    ['a stray continuation', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong three-byte form', [0xe0, 0x80, 0xaf]],
    ['half a character', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut character', [0xf0, 0x9f, 0x99]],
    ['0xFF', [0xff]],
  ])('%s', (_, bytes) => {
    const { diagnostics } = refuse(around(...bytes));
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['EO102', 1, 3],
    ]);
  });

  it('tells the line and column of the first wrong byte, counted in characters', () => {
    const start = new TextEncoder().encode('{\n  "é🙂": "');
    const { diagnostics } = refuse(Uint8Array.from([...start, 0xe9]));
    expect(diagnostics).toMatchObject([{ code: 'EO102', line: 2, column: 11 }]);
  });

  it('accepts a byte-order mark, which does not count as a column', () => {
    const { diagnostics } = refuse(Uint8Array.from([0xef, 0xbb, 0xbf, 0x5b, 0x2c]));
    expect(diagnostics).toMatchObject([{ code: 'EO110', line: 1, column: 2 }]);
  });
});

describe('files that would grow or never end', () => {
  it.each([
    ['lists 100,000 deep', deep('[', ']', 100_000), 'EO105'],
    ['objects 100,000 deep', deep('{"a":', '}', 100_000), 'EO105'],
    ['more than 5 MB', `"${'a'.repeat(5_000_000)}"`, 'EO101'],
    ['a list of a million', `[${'0,'.repeat(1_000_000)}0]`, 'EO118'],
    ['two million values in many lists', `[${`[${'0,'.repeat(400)}0],`.repeat(5000)}0]`, 'EO118'],
  ])('%s', (_, text, code) => {
    expect(codesOf(refuse(text))).toEqual([code]);
  });

  it('a file that is wrong all over is refused with its first problems', () => {
    const wrong = Array.from({ length: 11_000 }, () => ({
      do: Array.from({ length: 40 }, () => 0),
    }));
    const { diagnostics } = refuse(scenarioWith({ injects: wrong }));
    expect(diagnostics.length).toBeLessThanOrEqual(201);
    expect(codesOf({ diagnostics })).toContain('EO221');
  });

  it('one inject with more values than a scenario needs is refused as a whole', () => {
    const heavy = {
      id: 'i1',
      branches: Array.from({ length: 6 }, () => Array.from({ length: 11_000 }, () => 0)),
    };
    expect(codesOf(refuse(scenarioWith({ injects: [heavy] })))).toEqual(['EO118']);
  });

  it('injects that call each other at once', () => {
    const [a, b] = [
      fakeInject({ id: 'a', do: [{ type: 'fire', inject: 'b' }] }),
      fakeInject({ id: 'b', trigger: { type: 'called' }, do: [{ type: 'fire', inject: 'a' }] }),
    ];
    expect(codesOf(refuse(scenarioWith({ injects: [a, b] })))).toContain('EO422');
  });

  it('injects that follow each other at once, once called', () => {
    const injects = [
      fakeInject({ id: 'a', do: [{ type: 'fire', inject: 'b' }] }),
      fakeInject({ id: 'b', trigger: { type: 'inject', inject: 'c' } }),
      fakeInject({ id: 'c', trigger: { type: 'inject', inject: 'b' } }),
    ];
    expect(codesOf(refuse(scenarioWith({ injects })))).toContain('EO422');
  });

  it('two thresholds that throw a variable back and forth', () => {
    const variables = [
      { id: 'heat', label: { fr: 'Colère', en: 'Heat' }, min: 0, max: 10, start: 5 },
    ];
    const injects = [
      fakeInject({ do: [{ type: 'set', variable: 'heat', to: 9 }] }),
      fakeInject({
        id: 'high',
        trigger: { type: 'threshold', variable: 'heat', atLeast: 8 },
        do: [{ type: 'change', variable: 'heat', by: -7 }],
      }),
      fakeInject({
        id: 'low',
        trigger: { type: 'threshold', variable: 'heat', atMost: 3 },
        do: [{ type: 'change', variable: 'heat', by: 7 }],
      }),
    ];
    expect(codesOf(refuse(scenarioWith({ variables, injects })))).toContain('EO422');
  });

  it('injects that double with every second', () => {
    const twice = (inject: string) =>
      [1, 2].map(() => ({ type: 'fire' as const, inject, delay: '1s' }));
    const injects = [
      fakeInject({ id: 'a', do: twice('b') }),
      fakeInject({ id: 'b', trigger: { type: 'called' }, do: twice('a') }),
    ];
    expect(codesOf(refuse(scenarioWith({ injects })))).toContain('EO251');
  });

  it('thousands of injects that each wait for what all the others move', () => {
    const variables = [{ id: 'v', label: { fr: 'V', en: 'V' }, min: 0, max: 9, start: 1 }];
    const injects = Array.from({ length: 2000 }, (_, n) => ({
      id: `i${n}`,
      trigger: { type: 'threshold', variable: 'v', atLeast: 2, delay: '1s' },
      do: [{ type: 'set', variable: 'v', to: 3 }],
    }));
    expect(codesOf(refuse(scenarioWith({ variables, injects })))).toEqual(['EO251']);
  });

  it('thousands of unknown ids are told up to a number', () => {
    const injects = Array.from({ length: 3000 }, (_, n) => ({
      id: `i${n}`,
      trigger: { type: 'inject', inject: `x${n}` },
    }));
    const { diagnostics } = refuse(scenarioWith({ injects }));
    expect(codesOf({ diagnostics })).toEqual(['EO221', 'EO301']);
    expect(diagnostics).toHaveLength(501);
  });

  it('a heat that only rises may set off as many thresholds as it likes', () => {
    const variables = [
      { id: 'heat', label: { fr: 'Colère', en: 'Heat' }, min: 0, max: 10, start: 5 },
    ];
    const rise = { type: 'change' as const, variable: 'heat', by: 1 };
    const injects = [
      fakeInject({ do: [rise], repeat: { every: '10s', times: 5 } }),
      fakeInject({
        id: 'hot',
        trigger: { type: 'threshold', variable: 'heat', atLeast: 6 },
        do: [rise],
      }),
      fakeInject({
        id: 'hotter',
        trigger: { type: 'threshold', variable: 'heat', atLeast: 8 },
        do: [rise],
      }),
    ];
    const { scenario } = refuse(scenarioWith({ variables, injects }));
    expect(scenario).toBeDefined();
  });
});

it(
  'a damaged scenario is read or refused with its place, and never breaks the reader',
  () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (scenario, mutations) => {
          const bytes = mutated(scenario, mutations);
          const { diagnostics, scenario: read } = refuse(bytes);
          const hasError = diagnostics.some(({ severity }) => severity === 'error');
          expect(read === undefined).toBe(hasError);
          for (const { line, column, path, message, got } of diagnostics) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(path).toMatch(/^\$/);
            expect(message.fr + message.en).not.toMatch(/undefined|\[object/);
            expect(got.fr.length).toBeLessThan(400);
          }
          expect(refuse(bytes).diagnostics).toEqual(diagnostics);
        },
      ),
    );
  },
  PATIENCE,
);

it(
  'JSON that is no scenario is refused, whatever it is',
  () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(refuse(text).scenario).toBeUndefined();
      }),
    );
  },
  PATIENCE,
);

it(
  'bytes that mean nothing are refused',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refuse(bytes).diagnostics).toHaveLength(1);
      }),
    );
  },
  PATIENCE,
);
