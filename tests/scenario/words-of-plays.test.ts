import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { PlayStep } from '../../src/scenario/schema/play.ts';
import { edited } from '../support/edited.ts';
import { both } from '../support/fake-scenario.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

const text = both('Voici ce qui se passe.', 'Here is what is going on.');
const post = {
  at: '2m',
  act: { type: 'publish', channel: 'wall', text, as: 'mine' },
} as const satisfies PlayStep;

/** What is said of a play with these steps. */
function told(...steps: readonly PlayStep[]) {
  const plays = { exemplary: { band: { overall: [0, 100] }, steps } };
  const { diagnostics } = load(JSON.stringify(edited(GOOD_FILE, { plays })), { file: 'a.json' });
  return diagnostics.map(({ code, path }) => `${code} ${path.replace('$.plays.exemplary.', '')}`);
}

test('words that a play has named can be pinned, answered, corrected and taken back', () => {
  const later: readonly PlayStep[] = [
    { at: '3m', act: { type: 'pin', item: 'mine' } },
    { at: '4m', act: { type: 'reply', item: 'mine', text, as: 'said' } },
    { at: '5m', act: { type: 'editOwn', item: 'mine', text } },
    { at: '6m', act: { type: 'deleteOwn', item: 'said' } },
  ];
  expect(told(post, ...later)).toEqual([]);
});

test('nothing can be done to them before they are written', () => {
  expect(told({ at: '1m', act: { type: 'pin', item: 'mine' } }, post)).toEqual([
    'EO301 steps[0].act.item',
  ]);
});

test('what somebody has put in the page’s name can be taken back too, and nobody else’s words', () => {
  const takesBack = (item: string): PlayStep => ({ at: '3m', act: { type: 'deleteOwn', item } });
  expect(told(takesBack('post'))).toEqual([]);
  expect(told(takesBack('c1'))).toEqual(['EO485 steps[0].act.item']);
});

test('they are called neither as an item of the file nor as the target of an action', () => {
  const called = (as: string) => told({ ...post, act: { ...post.act, as } });
  expect(called('c1')).toEqual(['EO484 steps[0].act.as']);
  expect(called('target')).toEqual(['EO484 steps[0].act.as']);
});

test('a released comment is one of the wall, that a setting may have held back', () => {
  const diagnose = (channel: 'wall' | 'stream') =>
    load(
      JSON.stringify(
        edited(GOOD_FILE, {
          'injects.0.do.0.item.channel': channel,
          'injects.0.do.0.item.in': channel === 'wall' ? 'post' : undefined,
          'injects.2.trigger': { type: 'action', action: ['unhide'], on: ['c1'] },
        }),
      ),
      { file: 'a.json' },
    ).diagnostics.map(({ code }) => code);
  expect(diagnose('wall')).toEqual([]);
  expect(diagnose('stream')).toEqual(['EO410']);
});
