import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { foldScale } from '../../src/tone/fold.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { scaleOf, type ToneReport } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';
import { NAUGHTY } from './naughty-strings.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const THRESHOLDS = [0.2, 0.4, 0.6, 0.8];

/** What is wrong with the sums of a report: nothing. */
function sumFaults(report: ToneReport): string[] {
  return TONE_SCALES.flatMap((scale) => {
    const reading = scaleOf(report, scale);
    if (reading === null) return [];
    const forwards = reading.contributions.reduce((total, { value }) => total + value, 0);
    const backwards = reading.contributions.reduceRight((total, { value }) => total + value, 0);
    const exact = forwards === reading.value && backwards === reading.value;
    const inside = reading.value >= 0 && reading.value <= 1;
    return exact && inside ? [] : [`${scale}: ${forwards} is not ${reading.value}`];
  });
}

/** What is wrong with the spans and quotes of a report: nothing. */
function quoteFaults(report: ToneReport, reply: string): string[] {
  const misquoted = report.matches.filter(
    ({ quote, start, end }) => quote !== reply.slice(start, end),
  );
  const spans = TONE_SCALES.flatMap((scale) => scaleOf(report, scale)?.contributions ?? []).flatMap(
    ({ spans }) => spans,
  );
  const outside = spans.filter(({ start, end }) => start < 0 || end <= start || end > reply.length);
  return [
    ...misquoted.map(({ rule }) => rule),
    ...outside.map(({ start, end }) => `${start}-${end}`),
  ];
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
        expect(sumFaults(analyse({ reply, comment }))).toEqual([]);
    },
  );

  test('is the exact sum over generated replies, with and without a comment', () => {
    fc.assert(
      fc.property(replies, fc.option(replies), (reply, comment) => {
        expect(sumFaults(analyse(comment === null ? { reply } : { reply, comment }))).toEqual([]);
      }),
    );
  });

  test('is brought back to its edge by a contribution named bound', () => {
    const over = foldScale(
      [
        { feature: 'baseline', units: 1000, spans: [], minor: false },
        { feature: 'a', units: 500, spans: [], minor: false },
      ],
      THRESHOLDS,
    );
    expect(over.value).toBe(1);
    expect(over.contributions.at(-1)).toEqual({ feature: 'bound', value: -476 / 1024, spans: [] });
    const under = foldScale(
      [{ feature: 'baseline', units: -3, spans: [], minor: false }],
      THRESHOLDS,
    );
    expect(under.value).toBe(0);
    expect(under.contributions.at(-1)).toEqual({ feature: 'bound', value: 3 / 1024, spans: [] });
  });

  test('gathers light words in one contribution and loses none of their weight', () => {
    const light = Array.from({ length: 30 }, (_, index) => ({
      feature: `word:w${index}`,
      units: index + 1,
      spans: [],
      minor: true,
    }));
    const { contributions, value } = foldScale(light, THRESHOLDS);
    expect(contributions.length).toBe(9);
    expect(contributions.at(-1)?.feature).toBe('rest');
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
      foldScale(
        [{ feature: 'baseline', units: Math.round(value * 1024), spans: [], minor: false }],
        THRESHOLDS,
      ).level,
    ).toBe(level);
  });
});

describe('every quote', () => {
  test.each(LANGUAGES)(
    'is the text between its span’s ends, over rated replies in %s',
    (language) => {
      for (const { reply } of corpusSample(language, 150))
        expect(quoteFaults(analyse({ reply }), reply)).toEqual([]);
    },
  );

  test.each(NAUGHTY)('is the text between its span’s ends in %j', (text) => {
    const reply = `Nous sommes désolés. ${text} Merci de votre message.`;
    expect(quoteFaults(analyse({ reply }), reply)).toEqual([]);
    expect(sumFaults(analyse({ reply }))).toEqual([]);
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
        ({ feature }) => feature !== 'relation' && feature !== 'bound',
      );
    expect(features('La porte était verrouillée, on a gelé dehors.')).toEqual(
      features('Votre soupe était froide.'),
    );
  });
});
