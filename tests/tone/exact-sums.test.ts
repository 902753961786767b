import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { foldScale } from '../../src/tone/fold.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { scaleOf, type ToneReport } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';
import { NAUGHTY } from './naughty-strings.ts';

const THRESHOLDS = [0.2, 0.4, 0.6, 0.8];

function expectExact(report: ToneReport, reply: string): void {
  for (const scale of TONE_SCALES) {
    const reading = scaleOf(report, scale);
    if (reading === null) continue;
    const sum = reading.contributions.reduce((total, { value }) => total + value, 0);
    const backwards = reading.contributions.reduceRight((total, { value }) => total + value, 0);
    expect(Object.is(sum, reading.value), `${scale} of ${reply}`).toBe(true);
    expect(backwards).toBe(reading.value);
    expect(reading.value).toBeGreaterThanOrEqual(0);
    expect(reading.value).toBeLessThanOrEqual(1);
  }
}

function expectQuoted(report: ToneReport, reply: string): void {
  for (const match of report.matches) expect(match.quote).toBe(reply.slice(match.start, match.end));
  for (const scale of TONE_SCALES) {
    for (const { spans } of scaleOf(report, scale)?.contributions ?? []) {
      for (const { start, end } of spans) expect(reply.slice(start, end).length).toBe(end - start);
    }
  }
}

const words = fc.constantFrom(
  ...(
    'nous sommes désolés si vous auriez dû lire merci bonjour notre politique idiot je vous rappelle demain avant midi ! ? . , « » : 514-555-0143 ' +
    "we are sorry if you feel thanks our policy should have I'll call by Friday lol please and the because"
  ).split(' '),
);
const replies = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

describe('every scale of a report', () => {
  test.each(LANGUAGES)(
    'is the exact sum of its contributions, in any order, over rated replies in %s',
    (language) => {
      for (const { reply, comment } of corpusSample(language, 150))
        expectExact(analyse({ reply, comment }), reply);
    },
  );

  test('is the exact sum over generated replies, with and without a comment', () => {
    fc.assert(
      fc.property(replies, fc.option(replies), (reply, comment) => {
        expectExact(analyse(comment === null ? { reply } : { reply, comment }), reply);
      }),
    );
  });

  test('is brought back to its edge by a contribution named bound', () => {
    const over = foldScale(
      [
        { feature: 'baseline', units: 1000, spans: [] },
        { feature: 'a', units: 500, spans: [] },
      ],
      THRESHOLDS,
    );
    expect(over.value).toBe(1);
    expect(over.contributions.at(-1)).toEqual({ feature: 'bound', value: -476 / 1024, spans: [] });
    const under = foldScale([{ feature: 'baseline', units: -3, spans: [] }], THRESHOLDS);
    expect(under.value).toBe(0);
    expect(under.contributions.at(-1)).toEqual({ feature: 'bound', value: 3 / 1024, spans: [] });
  });

  test('gathers light words in one contribution and loses none of their weight', () => {
    const light = Array.from({ length: 30 }, (_, index) => ({
      feature: `word:w${index}`,
      units: index + 1,
      spans: [],
      gathered: true,
    }));
    const { contributions, value } = foldScale(light, THRESHOLDS);
    expect(contributions.length).toBe(11);
    expect(contributions.at(-1)?.feature).toBe('words.rest');
    expect(value).toBe(465 / 1024);
  });

  test.each([
    [0, 0],
    [0.19, 0],
    [0.21, 1],
    [0.58, 2],
    [0.61, 3],
    [1, 4],
  ])('at %d is of level %d', (value, level) => {
    expect(
      foldScale([{ feature: 'baseline', units: Math.round(value * 1024), spans: [] }], THRESHOLDS)
        .level,
    ).toBe(level);
  });
});

describe('every quote', () => {
  test.each(LANGUAGES)(
    'is the text between its span’s ends, over rated replies in %s',
    (language) => {
      for (const { reply } of corpusSample(language, 150)) expectQuoted(analyse({ reply }), reply);
    },
  );

  test.each(NAUGHTY)('is the text between its span’s ends in %j', (text) => {
    const reply = `Nous sommes désolés. ${text} Merci de votre message.`;
    expectQuoted(analyse({ reply }), reply);
    expectExact(analyse({ reply }), reply);
  });
});

describe('the same request', () => {
  test('gives the same report, byte for byte', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        expect(JSON.stringify(analyse({ reply }))).toBe(JSON.stringify(analyse({ reply })));
      }),
    );
  });

  test('reads the words the same whatever the voice of the house', () => {
    const reply = 'Merci de ton message, on te rappelle demain avant midi.';
    const readings = (['vous', 'tu', 'mirror'] as const).map((address) =>
      analyse({ reply, voice: { address } }),
    );
    expect(readings.map((report) => JSON.stringify(report))).toEqual(
      Array(3).fill(JSON.stringify(analyse({ reply }))),
    );
  });

  test('with another comment differs only in what the reply takes up of it', () => {
    const reply =
      'Nous sommes désolés pour la porte verrouillée, la gérante vous appelle avant midi.';
    const features = (comment: string) =>
      analyse({ reply, comment }).overall?.contributions.filter(
        ({ feature }) => !feature.startsWith('relation.') && feature !== 'bound',
      );
    expect(features('La porte était verrouillée, on a gelé dehors.')).toEqual(
      features('Votre soupe était froide.'),
    );
  });
});
