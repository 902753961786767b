import { expect, test } from 'vitest';
import { fakeRun } from '../support/fake-run.ts';
import { fakeInject, fakeScenario } from '../support/fake-scenario.ts';

const scenario = fakeScenario({
  injects: [
    fakeInject({ do: [{ type: 'setting', setting: 'reviewComments', to: true }] }),
    fakeInject({
      id: 'i2',
      trigger: { type: 'time', at: '3m' },
      do: [{ type: 'setting', setting: 'reviewComments', to: true }],
    }),
  ],
});

test('[E61] changes of settings are kept, with their moment and whose they are', () => {
  const run = fakeRun(scenario).changeSetting(
    { setting: 'whoMayPost', to: 'nobody' },
    { at: '2m' },
  );
  const changes = run.finish().view.settingChanges();
  expect(changes).toMatchObject([
    { at: 60_000, setting: 'reviewComments', event: null },
    { at: 120_000, setting: 'whoMayPost', event: expect.any(Number) },
  ]);
  expect(changes[1]?.settings).toEqual(run.view.settings);
  expect(run.events[changes[1]?.event ?? -1]?.type).toBe('settingChanged');
});

test('[E61] setting what is so already is no change', () => {
  const run = fakeRun(scenario).finish();
  expect(run.view.settingChanges().map(({ at }) => at)).toEqual([60_000]);
});

test('[E61] a page that nobody sets has no changes', () => {
  expect(fakeRun(fakeScenario()).finish().view.settingChanges()).toEqual([]);
});
