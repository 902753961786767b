import fc from 'fast-check';
import { expect, it } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { serialise } from '../../src/scenario/serialise.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { shuffled } from '../support/shuffled.ts';

/** Many cases on a busy machine take longer than one; in milliseconds. */
const PATIENCE = 60_000;

it(
  'gives back the same scenario when its text is read',
  () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(load(serialise(scenario), { file: 'a.json' }).scenario).toEqual(scenario);
      }),
    );
  },
  PATIENCE,
);

it(
  'writes the same text whatever the order in which keys were written',
  () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (scenario, seed) => {
        expect(serialise(shuffled(scenario, seed))).toBe(serialise(scenario));
      }),
    );
  },
  PATIENCE,
);

it(
  'writes the keys of the schema first to last, with two spaces and a line break at the end',
  () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const text = serialise(scenario);
        expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"id": /);
        expect(text.endsWith('\n}\n')).toBe(true);
      }),
    );
  },
  PATIENCE,
);
