import { expect, test } from 'vitest';
import { fakeRun } from '../support/fake-run.ts';
import {
  both,
  fakeInject,
  fakePersona,
  fakePost,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

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

test('[E63] what arrived hidden keeps the reason, also once it is let be seen', () => {
  const held = fakeScenario({
    settings: { blockedWords: ['rembourse'] },
    injects: [fakeInject({ do: [publishes(), publishes({ id: 'c2', text: both('Bravo!') })] })],
  });
  const run = fakeRun(held).until('2m').moderate('hide', 'c1', { undone: true });
  expect(run.view.item('c1')).toMatchObject({ hidden: null, heldBack: 'blockedWords' });
  expect(run.view.item('c2')).toMatchObject({ hidden: null, heldBack: null });
});

test('[E63] what settings keep out is counted, and what a ban keeps away is not', () => {
  const shut = fakeScenario({
    settings: { whoMayPost: 'nobody', privateMessages: false },
    threads: [fakePost(), fakePost({ id: 'old', by: 'max' })],
    cast: [fakePersona(), fakePersona({ id: 'max', name: 'Max', handle: 'max' })],
    injects: [
      fakeInject({
        do: [
          publishes({ in: undefined }),
          publishes({ id: 'c2', channel: 'private', in: undefined }),
          publishes({ id: 'c3', channel: 'private', in: undefined, by: 'max' }),
          publishes({ id: 'c4' }),
        ],
      }),
    ],
  });
  expect(fakeRun(shut).ban('old').until('2m').view.keptOut()).toEqual({ posts: 1, messages: 1 });
});

test('[E61] a page that nobody sets has no changes', () => {
  expect(fakeRun(fakeScenario()).finish().view.settingChanges()).toEqual([]);
});
