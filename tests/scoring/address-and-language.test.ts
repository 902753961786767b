import { describe, expect, test } from 'vitest';
import { fakeReading, type ReadingOverrides } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import { both, fakeContact, fakePersona } from '../support/fake-scenario.ts';
import {
  type Desk,
  expecting,
  possibleUnder,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

type Voice = NonNullable<NonNullable<Desk['organisation']>['voice']>;

function voiced(voice: Partial<Voice>, expectation = {}, desk: Desk = {}) {
  const traits = [both('chaleureuse', 'warm')];
  return expecting(expectation, {
    ...desk,
    organisation: { voice: { address: 'vous', traits, ...voice } },
  });
}

function answered(
  scenario: ReturnType<typeof expecting>,
  levels: ReadingOverrides,
  text = 'Voici.',
) {
  const reading = fakeReading(levels);
  return sheetOf(fakeRun(scenario).reply('c1', text, { at: '2m', reading }).finish());
}

describe('the form of address', () => {
  const vous = voiced({});

  test.each([
    ['vous', 1],
    ['mixed', 0.4],
    ['tu', 0],
  ] as const)('[T5] where the voice says "vous", "%s" earns a share of %f', (address, share) => {
    expect(shareUnder('T5', answered(vous, { address }))).toBeCloseTo(share);
  });

  test('[T5] where no pronoun is used, there is no line', () => {
    expect(under('T5', answered(vous, { address: 'none' }))).toEqual([]);
  });

  test('[T5] of the expectation goes before that of the voice', () => {
    const tu = voiced({}, { address: 'tu' });
    expect(shareUnder('T5', answered(tu, { address: 'tu' }))).toBe(1);
    expect(shareUnder('T5', answered(tu, { address: 'vous' }))).toBe(0);
  });

  test.each(['tu', 'vous'] as const)(
    '[T5] that mirrors the person is "%s" with those who use it',
    (address) => {
      const cast = [fakePersona({ address })];
      const mirror = voiced({ address: 'mirror' }, {}, { cast });
      expect(shareUnder('T5', answered(mirror, { address }))).toBe(1);
      const other = address === 'tu' ? 'vous' : 'tu';
      expect(shareUnder('T5', answered(mirror, { address: other }))).toBe(0);
    },
  );

  test('[T5] of the colleague who is answered goes before that of the voice', () => {
    const scenario = expecting(
      {},
      {
        comments: [{ by: 'boss', channel: 'internal', in: undefined }],
        organisation: {
          voice: { address: 'vous', traits: [both('chaleureuse', 'warm')] },
          contacts: [fakeContact({ id: 'boss', address: 'tu' })],
        },
      },
    );
    expect(shareUnder('T5', answered(scenario, { address: 'tu' }))).toBe(1);
    expect(shareUnder('T5', answered(scenario, { address: 'vous' }))).toBe(0);
  });

  test('[T5] to many may be "vous", whatever the voice', () => {
    const tu = voiced({ address: 'tu' }, { coverable: true });
    const said = (address: 'tu' | 'vous') => {
      const reading = fakeReading({ address });
      return sheetOf(fakeRun(tu).publish('À vous toutes.', { at: '2m', covers: ['c1'], reading }));
    };
    expect(shareUnder('T5', said('vous'))).toBe(1);
    expect(shareUnder('T5', said('tu'))).toBe(1);
    expect(shareUnder('T5', answered(tu, { address: 'vous' }))).toBe(0);
  });

  test('[T5] is a matter of French: English has none', () => {
    const sheet = answered(vous, { address: 'none', language: 'en', shownLanguage: 'en' });
    expect(under('T5', sheet)).toEqual([]);
  });

  test('[T5] weighs as much as the language', () => {
    const sheet = answered(vous, {});
    expect(possibleUnder('T5', sheet)).toBeCloseTo(possibleUnder('T6', sheet));
  });
});

describe('the language', () => {
  test.each([
    ['fr', 'fr', 1],
    ['fr', 'en', 0],
    ['en', 'en', 1],
    ['en', 'fr', 0],
  ] as const)('[T6] "same": shown in %s and answered in %s', (shownLanguage, language, share) => {
    expect(shareUnder('T6', answered(expecting({}), { shownLanguage, language }))).toBe(share);
  });

  test('[T6] asked for by the expectation goes before the one shown', () => {
    const english = expecting({ language: 'en' });
    expect(shareUnder('T6', answered(english, { shownLanguage: 'fr', language: 'en' }))).toBe(1);
    expect(shareUnder('T6', answered(english, { shownLanguage: 'fr', language: 'fr' }))).toBe(0);
  });

  test('[T6] costs nothing where any will do', () => {
    const any = expecting({ language: 'any', tone: { empathy: { atLeast: 2 } } });
    expect(answered(any, { shownLanguage: 'fr', language: 'en' }).criteria.tone.score).toBe(100);
  });
});

describe('the signature of the voice', () => {
  const signed = voiced({ signature: '— Maude' });

  test('[T11] is half a part in public answers', () => {
    const sheet = answered(signed, {}, 'Voici pour vous. — Maude');
    expect(shareUnder('T11', sheet)).toBe(1);
    expect(possibleUnder('T11', sheet) / possibleUnder('T6', sheet)).toBeCloseTo(0.5);
    expect(shareUnder('T11', answered(signed, {}, 'Voici pour vous.'))).toBe(0);
  });

  test('[T11] is not asked for in private, nor where the voice has none', () => {
    const run = fakeRun(signed).privateReply('c1', 'Voici pour vous.', { at: '2m' });
    expect(under('T11', sheetOf(run))).toEqual([]);
    expect(under('T11', answered(voiced({}), {}))).toEqual([]);
  });
});
