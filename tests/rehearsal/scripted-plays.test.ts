import { expect, test } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { view } from '../../src/engine/view.ts';
import { playSteps } from '../../src/rehearsal/scripted-play.ts';
import type { PlayStep } from '../../src/scenario/schema/play.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const text = both('Voici ce qui se passe ce soir.', 'Here is what is going on tonight.');

/** The page after these steps. */
function played(steps: readonly PlayStep[], settings: ScenarioInput['settings'] = {}) {
  const scenario = fakeScenario({ settings, injects: [fakeInject({ do: [publishes()] })] });
  const programme = compile(scenario);
  const play = playSteps(programme, steps, { seed: 1, language: 'fr' });
  return view(programme, play.snapshot);
}

test('a play pins, answers and corrects words of its own by the names it gave them', () => {
  const page = played([
    { at: '2m', act: { type: 'publish', channel: 'wall', text: both('Un.', 'One.') } },
    { at: '3m', act: { type: 'publish', channel: 'wall', text, covers: ['c1'], as: 'mine' } },
    { at: '4m', act: { type: 'reply', item: 'c1', text: both('Deux.', 'Two.'), as: 'answer' } },
    { at: '5m', act: { type: 'pin', item: 'mine' } },
    { at: '5m', act: { type: 'reply', item: 'mine', text: both('Trois.', 'Three.') } },
    { at: '6m', act: { type: 'editOwn', item: 'mine', text: both('Quatre.', 'Four.') } },
    { at: '7m', act: { type: 'deleteOwn', item: 'answer' } },
  ]);
  expect(page.item('~1')).toMatchObject({ pinned: false });
  expect(page.item('~2')).toMatchObject({
    pinned: true,
    text: { text: 'Quatre.' },
    own: { edits: 1 },
  });
  expect(page.item('~3')).toMatchObject({ deleted: 'trainee' });
  expect(page.item('~4')).toMatchObject({ parent: '~2' });
});

test('a play lets be seen what a setting held back', () => {
  const release: PlayStep = { at: '3m', act: { type: 'unhide', item: 'c1' } };
  expect(played([], { reviewComments: true }).isVisible('c1')).toBe(false);
  const page = played([release], { reviewComments: true });
  expect(page.isVisible('c1')).toBe(true);
  expect(page.deeds('c1')).toMatchObject([{ action: 'unhide', takenBack: null }]);
});
