import { expect, it } from 'vitest';
import type { PhraseGroups } from '../../src/run/ports.ts';
import { withPhrasesOnce } from '../../src/run/reader.ts';
import { compilePhrases } from '../../src/tone/phrases.ts';
import { read } from '../../src/tone/read.ts';

it('the phrases of a scenario are compiled once, and read as if they were compiled each time', () => {
  let compiled = 0;
  const reader = withPhrasesOnce(read, (groups) => {
    compiled++;
    return compilePhrases(groups);
  });
  const request = (phrases: PhraseGroups) => ({
    text: 'Vous serez remboursée vendredi.',
    item: null,
    phrases,
    earlier: [],
  });
  const refund: PhraseGroups = { refund: { fr: ['rembours*'] } };
  const friday: PhraseGroups = { friday: { fr: ['vendredi'] } };
  const readings = [refund, friday, refund, friday].map((phrases) => reader(request(phrases)));
  expect(readings.map(({ phrases }) => phrases.map(({ phrase }) => phrase))).toEqual([
    ['refund'],
    ['friday'],
    ['refund'],
    ['friday'],
  ]);
  expect(readings[0]).toEqual(read(request(refund)));
  expect(compiled).toBe(2);
});
