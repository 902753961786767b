import { expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { fakeRun, unstartedRun } from '../support/fake-run.ts';
import { both, fakeInject, fakeScenario } from '../support/fake-scenario.ts';

type Figures = NonNullable<ScenarioInput['figures']>[number];

const week: Figures = {
  id: 'week',
  title: both('La semaine', 'The week'),
  columns: [{ id: 'reach', label: both('Portée', 'Reach') }],
  rows: [{ id: 'mon', label: both('Lundi', 'Monday'), values: [1200] }],
};

const scenario = fakeScenario({
  figures: [week, { ...week, id: 'year' }, { ...week, id: 'month', available: false }],
  injects: [
    fakeInject({ do: [{ type: 'figures', show: 'month' }] }),
    fakeInject({
      id: 'again',
      trigger: { type: 'time', at: '2m' },
      do: [
        { type: 'figures', show: 'month' },
        { type: 'figures', show: 'week' },
      ],
    }),
  ],
});

test('[E62] figures that are available are on the desk before the run starts', () => {
  expect(unstartedRun(scenario).view.figures()).toEqual([
    { id: 'week', at: 0 },
    { id: 'year', at: 0 },
  ]);
});

test('[E62] others come when they are shown, once, and the trainee is told', () => {
  const run = fakeRun(scenario).finish();
  expect(run.view.figures()).toEqual([
    { id: 'week', at: 0 },
    { id: 'year', at: 0 },
    { id: 'month', at: 60_000 },
  ]);
  expect(run.effects.filter(({ type }) => type === 'announceFigures')).toEqual([
    { type: 'announceFigures', figures: 'month', at: 60_000 },
  ]);
});

test('[E10] [E62] without time, one goes on to the moment at which they come', () => {
  const run = fakeRun(scenario).do({ type: 'nextHappening', by: 'trainee' });
  expect(run.snapshot.now).toBe(60_000);
});

test('[E62] a scenario without figures has none on the desk', () => {
  expect(fakeRun(fakeScenario()).finish().view.figures()).toEqual([]);
});
