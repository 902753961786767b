import { expect, test } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { edited } from '../support/edited.ts';
import { GOOD_FILE } from './diagnostic-examples.ts';

test('[E40] [Q2] a publication may be waited for on what it covers or quotes', () => {
  const trigger = { type: 'action', action: ['publish'], on: ['c1'] };
  const file = edited(GOOD_FILE, { 'injects.2.trigger': trigger });
  expect(load(JSON.stringify(file), { file: 'a.json' }).diagnostics).toEqual([]);
});

test('a setting is changed for the page, not about an item', () => {
  const trigger = { type: 'action', action: ['changeSetting'], on: ['c1'] };
  const file = edited(GOOD_FILE, { 'injects.2.trigger': trigger });
  const { diagnostics } = load(JSON.stringify(file), { file: 'a.json' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['EO410']);
});
