import { expect, test } from 'vitest';
import { shortened } from '../../src/ui/shortened.ts';

test.each([
  ['Bonsoir', 10, 'Bonsoir'],
  ['Bonsoir Josiane', 9, 'Bonsoir…'],
  ['👩‍🚒👩‍🚒👩‍🚒', 3, '👩‍🚒👩‍🚒👩‍🚒'],
  ['👩‍🚒👩‍🚒👩‍🚒', 2, '👩‍🚒…'],
  ['', 0, ''],
])('%j in %i graphemes is %j', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
