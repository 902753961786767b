import { describe, expect, test } from 'vitest';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeFact, fakeInject } from '../support/fake-scenario.ts';
import { earnedUnder, expecting, sheetOf, under } from '../support/scored.ts';

describe('a claim to avoid', () => {
  const avoiding = expecting({ weight: 2, avoid: ['fault', 'leak'] });
  const admits = { reading: fakeReading({ phrases: ['fault'] }) };

  test('[T9] takes away half the weight', () => {
    const sheet = sheetOf(
      fakeRun(avoiding).reply('c1', 'C’est leur faute.', { at: '2m', ...admits }),
    );
    expect(under('T9', sheet)).toMatchObject([{ earned: -1, possible: 0, criterion: 'tone' }]);
  });

  test('[T9] takes it away for each of them', () => {
    const reading = fakeReading({ phrases: ['fault', 'leak'] });
    const run = fakeRun(avoiding).reply('c1', 'Leur faute, et on annule.', { at: '2m', reading });
    expect(earnedUnder('T9', sheetOf(run))).toBe(-2);
  });

  test('[T9] takes it away whichever answer said it', () => {
    const run = fakeRun(avoiding)
      .reply('c1', 'Voici pour vous.', { at: '2m' })
      .reply('c1', 'C’est leur faute.', { at: '3m', ...admits });
    expect(earnedUnder('T9', sheetOf(run))).toBe(-1);
  });

  test('[T9] [G10] takes it away when the words were deleted or edited since', () => {
    const said = () => fakeRun(avoiding).reply('c1', 'C’est leur faute.', { at: '2m', ...admits });
    expect(earnedUnder('T9', sheetOf(said().deleteOwn('~1', { at: '3m' })))).toBe(-1);
    expect(earnedUnder('T9', sheetOf(said().editOwn('~1', 'Voici.', { at: '3m' })))).toBe(-1);
  });

  test('[T9] costs nothing where no expectation avoids it', () => {
    const run = fakeRun(expecting({})).reply('c1', 'C’est leur faute.', { at: '2m', ...admits });
    expect(under('T9', sheetOf(run))).toEqual([]);
  });
});

describe('a fact under embargo', () => {
  const organisation = {
    facts: [fakeFact({ id: 'secret', status: 'embargoed', said: ['leak', 'fault'] })],
  };
  const lifted = fakeInject({
    id: 'lifted',
    trigger: { type: 'time', at: '5m' },
    do: [{ type: 'reveal', fact: 'secret' }],
  });
  const secret = expecting(
    { weight: 3 },
    { organisation, injects: [lifted], comments: [{}, { id: 'c2' }] },
  );
  const leak = { reading: fakeReading({ phrases: ['leak', 'fault'] }) };

  test('[T10] takes away the weight of the case that it was said to', () => {
    const run = fakeRun(secret).reply('c1', 'On ferme en mai.', { at: '2m', ...leak });
    expect(under('T10', sheetOf(run))).toMatchObject([{ earned: -3, possible: 0 }]);
  });

  test('[T10] takes away 1 where nothing was expected', () => {
    const toNobody = fakeRun(secret).publish('On ferme en mai.', { at: '2m', ...leak });
    expect(earnedUnder('T10', sheetOf(toNobody))).toBe(-1);
    const beside = fakeRun(secret).reply('c2', 'On ferme en mai.', { at: '2m', ...leak });
    expect(earnedUnder('T10', sheetOf(beside))).toBe(-1);
  });

  test('[T10] was said when all its phrase groups were found', () => {
    const reading = fakeReading({ phrases: ['leak'] });
    const run = fakeRun(secret).reply('c1', 'On ferme.', { at: '2m', reading });
    expect(under('T10', sheetOf(run))).toEqual([]);
  });

  test('[T10] may be said once the embargo is lifted', () => {
    const run = fakeRun(secret).reply('c1', 'On ferme en mai.', { at: '6m', ...leak });
    expect(under('T10', sheetOf(run))).toEqual([]);
  });

  test('[T10] [G10] was said even when the words were deleted at once', () => {
    const run = fakeRun(secret).reply('c1', 'On ferme en mai.', { at: '2m', ...leak });
    expect(earnedUnder('T10', sheetOf(run.deleteOwn('~1', { at: '2m5s' })))).toBe(-3);
  });
});
