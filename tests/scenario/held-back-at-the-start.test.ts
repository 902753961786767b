import { expect, it } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import type { Publication } from '../../src/scenario/schema/publication.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import {
  both,
  fakeExpectation,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

const COARSE = both('C’est de la merde, câlisse!', 'This is dreadful!');

function held(text: Publication['text'], settings: Scenario['settings'] = {}, more: object = {}) {
  const injects = [fakeInject({ do: [publishes({ text, ...more })] })];
  return check(fakeScenario({ settings, injects }))
    .filter(({ code }) => code === 'EO436')
    .map(({ path, slots }) => [path.join('.'), slots['word']]);
}

it('says that a scripted comment will arrive hidden, and for which word', () => {
  expect(held(COARSE)).toEqual([['injects.0.do.0.item.text', 'calisse']]);
});

it('knows mild words where the filter is strong', () => {
  expect(held(COARSE, { profanityFilter: 'strong' })).toEqual([
    ['injects.0.do.0.item.text', 'merde'],
  ]);
});

it('says nothing where the filter is off, unless a blocked word is in the text', () => {
  expect(held(COARSE, { profanityFilter: 'off' })).toEqual([]);
  expect(held(COARSE, { profanityFilter: 'off', blockedWords: ['De la Merde'] })).toEqual([
    ['injects.0.do.0.item.text', 'De la Merde'],
  ]);
});

it('takes no part of a word for the word', () => {
  expect(held(both('Le déconfinement', 'Scunthorpe'), { profanityFilter: 'strong' })).toEqual([]);
});

it('says nothing of the page itself or of channels that are not filtered', () => {
  expect(held(COARSE, {}, { by: 'organisation' })).toEqual([]);
  expect(held(COARSE, {}, { channel: 'private', in: undefined })).toEqual([]);
});

it('says nothing where somebody is to decide whether it is let through', () => {
  const injects = [fakeInject({ do: [publishes({ text: COARSE })] })];
  const expecting = (best: 'unhide' | 'leaveAlone') =>
    check(
      fakeScenario({
        injects,
        expectations: [
          fakeExpectation({
            needs: 'silence',
            target: undefined,
            limit: undefined,
            handling: { best: [best] },
          }),
        ],
      }),
    ).filter(({ code }) => code === 'EO436');
  expect(expecting('leaveAlone')).toHaveLength(1);
  expect(expecting('unhide')).toEqual([]);
});

it('says nothing of what stands on the page at the start: nothing hid it when it was posted', () => {
  const [post] = fakeScenario().threads;
  if (post === undefined) throw new Error('the fake scenario has a post');
  const threads = [post, { ...post, id: 'old', in: post.id, by: 'lea', text: COARSE, age: '1m' }];
  const found = check(fakeScenario({ threads })).filter(({ code }) => code === 'EO436');
  expect(found).toEqual([]);
});
