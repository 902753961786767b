import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import { edited } from '../support/edited.ts';
import { fakeInject, publishes } from '../support/fake-scenario.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

type Parts = Partial<Inject>;

const when: Parts['when'] = { type: 'time', from: '2m' };
const always: Inject['branches'][number] = { when: { type: 'time', from: '0s' }, do: [] };
const otherwise: Parts['otherwise'] = [publishes({ id: 'c9' })];

function codes(parts: Parts): readonly string[] {
  const file = edited(GOOD_FILE, { 'injects.3': fakeInject({ id: 'i4', ...parts }) });
  return load(JSON.stringify(file), { file: 'x.json' }).diagnostics.map(({ code }) => code);
}

test('[E18] an author is told that "otherwise" follows for want of a branch and of "when" alike', () => {
  expect(codes({ when, branches: [always], otherwise })).toEqual(['EO428']);
});

test.each<[string, Parts]>([
  ['a condition and no branch', { when, otherwise }],
  ['branches and no condition', { branches: [always], otherwise }],
  ['both, and nothing otherwise', { when, branches: [always], otherwise: [] }],
  ['a last branch in its place', { when, branches: [always, always] }],
])('nothing is said of %s', (_, parts) => {
  expect(codes(parts)).toEqual([]);
});
