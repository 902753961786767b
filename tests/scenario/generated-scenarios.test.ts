import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { CATALOGUE } from '../../src/scenario/diagnostics/catalogue.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { fakeScenario } from '../support/fake-scenario.ts';

it('no generated scenario has an error', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const errors = check(scenario).filter(({ code }) => CATALOGUE[code].severity === 'error');
      expect(errors).toEqual([]);
    }),
  );
}, 60_000);

it('the fake scenario has nothing wrong but a persona who waits to be used', () => {
  expect(check(fakeScenario()).map(({ code, path }) => [code, path])).toEqual([
    ['EO309', ['cast', 0, 'id']],
  ]);
});
