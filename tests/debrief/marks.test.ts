import { expect, test } from 'vitest';
import { marksOf } from '../../src/debrief/cases/marks.ts';
import type { Evidence } from '../../src/scoring/sheet.ts';
import { fakeEvidence } from '../support/fake-sheet.ts';

const TEXT = 'Bonjour Léa, c’est de votre faute.';

function words(start: number, end: number, overrides: Partial<Evidence> = {}): Evidence {
  const span = { start, end };
  return fakeEvidence({
    ground: { type: 'words', event: 4, quote: TEXT.slice(start, end), span },
    ...overrides,
  });
}

test.each([
  ['earned whole', 2, 2, 'good'],
  ['earned in part', 1, 2, 'lost'],
  ['not earned', 0, 2, 'lost'],
  ['against', -0.5, 0, 'harm'],
] as const)('words that were %s are marked so', (_name, earned, possible, tone) => {
  expect(marksOf([words(13, 33, { earned, possible })], 4, TEXT, 'fr')).toMatchObject([
    { start: 13, end: 33, tone },
  ]);
});

test('words of another event, and grounds that are no words, mark nothing', () => {
  const deed = fakeEvidence({ ground: { type: 'deed', event: 4, action: 'like' } });
  expect(marksOf([words(0, 7), deed], 5, TEXT, 'fr')).toEqual([]);
  expect(marksOf([deed], 4, TEXT, 'fr')).toEqual([]);
});

test('a mark over nearly the whole reply points at nothing, unless it did harm', () => {
  expect(marksOf([words(0, TEXT.length)], 4, TEXT, 'fr')).toEqual([]);
  expect(marksOf([words(0, TEXT.length, { earned: -1, possible: 0 })], 4, TEXT, 'fr')).toHaveLength(
    1,
  );
});

test('a mark is labelled in the language of the interface', () => {
  const line = words(0, 7, { sentence: { fr: 'Salutation (T1).', en: 'Greeting (T1).' } });
  expect(marksOf([line], 4, TEXT, 'en')[0]?.label).toBe('Greeting (T1).');
});
