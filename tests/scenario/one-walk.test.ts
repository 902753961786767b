import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, valueAt } from '../../src/scenario/path.ts';
import { scenario as schema } from '../../src/scenario/schema/scenario.ts';
import { REFUSED, read } from '../../src/scenario/shape/reader.ts';
import { isSurelyClean } from '../../src/scenario/source/clean.ts';
import { parse } from '../../src/scenario/source/parse.ts';
import { offsetsOf } from '../../src/scenario/source/places.ts';
import { Scanner } from '../../src/scenario/source/scanner.ts';
import { afterValue } from '../../src/scenario/source/skip.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { mutated, mutation } from '../support/mutated.ts';

/** Many cases on a busy machine take longer than one; in milliseconds. */
const PATIENCE = 60_000;

const SIGNS = ['{', '}', '[', ']', ',', ':', ' ', '\n'].concat(
  '0 1 -0.5 1e400 1E5 true null'.split(' '),
  ['"a"', '"\\u0061"', '"constructor"', '"b\\"c"', '"\\ud83d"', '"\\b"', '"é’"'],
);
const damaged = fc
  .tuple(arbitraryScenario, fc.array(mutation, { maxLength: 3 }))
  .map(([scenario, mutations]) => new TextDecoder().decode(mutated(scenario, mutations)));
const awkward = fc
  .array(fc.constantFrom(...SIGNS), { maxLength: 12 })
  .map((signs) => signs.join(''));

describe('the walk that only says yes or no', () => {
  it(
    'never lets through what the scanner would refuse',
    () => {
      fc.assert(
        fc.property(fc.oneof(damaged, awkward, fc.json()), (text) => {
          const flaw = new Scanner(text).run();
          const parsed = parse(text);
          expect('problem' in parsed ? parsed.problem : null).toEqual(flaw);
          expect('root' in parsed ? parsed.root : null).toEqual(
            flaw === null ? JSON.parse(text) : null,
          );
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it('is sure of a sound scenario, so that it is walked once', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(isSurelyClean(JSON.stringify(scenario, null, 1))).toBe(true);
      }),
    );
  }, 60_000);
});

describe('the reader laid out from the schema', () => {
  it(
    'accepts only what zod accepts, and gives back the same',
    () => {
      fc.assert(
        fc.property(damaged, (text) => {
          const parsed = parse(text);
          if ('problem' in parsed) return;
          const ours = read(schema, parsed.root);
          if (ours === REFUSED) return;
          const theirs = schema.safeParse(JSON.parse(text));
          expect(theirs.success).toBe(true);
          expect(ours).toStrictEqual(theirs.data);
        }),
        { numRuns: 500 },
      );
    },
    PATIENCE,
  );

  it(
    'accepts every sound scenario, so that zod is asked only for what is wrong',
    () => {
      fc.assert(
        fc.property(arbitraryScenario, (scenario) => {
          expect(read(schema, JSON.parse(JSON.stringify(scenario)))).toStrictEqual(
            schema.parse(JSON.parse(JSON.stringify(scenario))),
          );
        }),
      );
    },
    PATIENCE,
  );

  it('leaves the value it reads as it was', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const value: unknown = JSON.parse(JSON.stringify(scenario));
        read(schema, value);
        expect(value).toEqual(JSON.parse(JSON.stringify(scenario)));
      }),
    );
  }, 60_000);
});

it('finds every value of a text at its offset', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const paths = pathsIn(JSON.parse(text));
      const offsets = offsetsOf(
        text,
        paths.map((path) => ({ path, on: 'value' as const })),
      );
      for (const [index, path] of paths.entries()) {
        const start = offsets[index] ?? -1;
        expect(JSON.parse(text.slice(start, afterValue(text, start)))).toEqual(
          valueAt(JSON.parse(text), path),
        );
      }
    }),
  );
});

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...steps.flatMap((step) => pathsIn(Reflect.get(value, step), [...at, step]))];
}
