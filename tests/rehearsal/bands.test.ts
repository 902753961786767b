import { describe, expect, test } from 'vitest';
import { type BandFault, checkBands } from '../../src/rehearsal/bands.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import {
  fakeEnding,
  fakeExpectation,
  fakeInject,
  fakeModel,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

function scenario(plays: NonNullable<Parameters<typeof fakeScenario>[0]>['plays']): Scenario {
  return fakeScenario({
    injects: [fakeInject({ do: [publishes()] })],
    expectations: [fakeExpectation({ limit: '8m', models: [fakeModel()] })],
    endings: [fakeEnding(), fakeEnding({ id: 'other', when: { type: 'time', until: '1m' } })],
    plays,
  });
}

const faults = (of: Scenario): readonly BandFault['fault'][] =>
  checkBands(of).faults.map(({ fault }) => fault);

describe('the bands of play-throughs', () => {
  test('are looked at in each language, for the plays that have one', () => {
    const { scores, faults: none } = checkBands(
      scenario({ silent: { band: { overall: [0, 30] } } }),
    );
    expect(scores.map(({ play, language }) => [play, language])).toEqual([
      ['silent', 'fr'],
      ['silent', 'en'],
    ]);
    expect(scores.every(({ score }) => score.overall !== null && score.overall <= 30)).toBe(true);
    expect(none).toEqual([]);
  });

  test('are broken by a score outside them', () => {
    const [fault] = faults(scenario({ silent: { band: { overall: [50, 100] } } }));
    expect(fault).toMatchObject({ type: 'outside', figure: 'overall', band: [50, 100] });
  });

  test('are broken by another ending than the one promised', () => {
    const promised = scenario({ silent: { band: { overall: [0, 100] }, ending: 'other' } });
    expect(faults(promised)).toContainEqual({ type: 'ending', reached: 'end', wanted: 'other' });
  });

  test('are broken by steps that are refused, fail or outrun a person', () => {
    const text = Array.from({ length: 200 }, () => 'mot').join(' ');
    const steps = [
      { at: '70s', act: { type: 'reply' as const, item: 'c1', text } },
      { at: '75s', act: { type: 'pin' as const, item: 'c1' } },
      { at: '76s', act: { type: 'pin' as const, item: 'c1' } },
      { at: '80s', expect: { type: 'done' as const, action: ['hide' as const] } },
    ];
    const types = faults(scenario({ exemplary: { band: { overall: [0, 100] }, steps } })).map(
      ({ type }) => type,
    );
    expect(new Set(types)).toEqual(new Set(['expectation', 'refused', 'outrun']));
  });
});
