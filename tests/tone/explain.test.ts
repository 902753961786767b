import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyse, type ToneRequest } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { explain } from '../../src/tone/explain.ts';
import { hasSuggestion, messageOf } from '../../src/tone/messages.ts';
import { deletableSpan, withoutWords } from '../../src/tone/without-words.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';
import { NAUGHTY } from './naughty-strings.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

/** What an explanation tells that is not so: nothing. */
function untruths(request: ToneRequest): string[] {
  const { reply } = request;
  return [...explain(request).values()].flatMap(({ scale, value, reasons }) =>
    reasons.flatMap(({ start, end, quote, effect, messageId }) => {
      const left = scaleOf(
        analyse({ ...request, reply: withoutWords(reply, { start, end }) }),
        scale,
      );
      const wrong: string[] = [];
      if (quote !== reply.slice(start, end)) wrong.push(`"${quote}" is not what stands there`);
      if (left?.value !== value + effect)
        wrong.push(`${scale} without "${quote}" is ${left?.value}, not ${value} + ${effect}`);
      if (messageOf(messageId).fr === '') wrong.push(`${messageId} says nothing`);
      return wrong;
    }),
  );
}

const words =
  'nous vous désolés si cela a dérangé merci beaucoup demain avant midi erreur notre politique est claire sorry if you feel we will call tomorrow your fault lol 😀 ! ? , .'.split(
    ' ',
  );
const replies = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 })
  .map((chosen) => chosen.join(' '));

describe('deleting the words that an explanation quotes', () => {
  test.each(LANGUAGES)(
    'moves the scale as told, to the last bit, over replies in %s',
    (language) => {
      const sample = corpusSample(language, 12);
      expect(sample.length).toBeGreaterThanOrEqual(12);
      for (const { reply, comment } of sample)
        expect(untruths({ reply, comment, language })).toEqual([]);
    },
  );

  test('moves the scale as told over generated replies', () => {
    fc.assert(
      fc.property(replies, (reply) => {
        expect(untruths({ reply })).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test.each(NAUGHTY.slice(0, 6))('moves the scale as told beside %j', (text) => {
    expect(untruths({ reply: `Nous sommes désolés. ${text} Merci de votre message.` })).toEqual([]);
  });
});

describe('an explanation', () => {
  test.each(LANGUAGES)('tells three places at most, none on another, in %s', (language) => {
    const told = corpusSample(language, 20).flatMap(({ reply, comment }) => [
      ...explain({ reply, comment, language }, ['overall', 'empathy']).values(),
    ]);
    expect(told.some(({ reasons }) => reasons.length === 3)).toBe(true);
    for (const { reasons } of told) {
      expect(reasons.length).toBeLessThanOrEqual(3);
      const byPlace = reasons.toSorted((a, b) => a.start - b.start);
      for (const [index, { start }] of byPlace.entries())
        expect(start).toBeGreaterThanOrEqual(byPlace[index - 1]?.end ?? 0);
    }
  });

  test('names the conditional apology, and proposes one that owns what happened', () => {
    const reply =
      'Bonjour, nous sommes désolés si cela vous a dérangé. La gérante vous appelle avant midi.';
    const { reasons = [] } = explain({ reply }, ['ownership']).get('ownership') ?? {};
    const found = reasons.find(({ feature }) => feature === 'rule.fr.non-apology.if');
    expect(found?.quote.trim()).toBe('désolés si');
    expect(found?.effect).toBeGreaterThan(0);
    expect(messageOf(found?.betterId ?? '').fr).toContain('Désolé que');
  });

  test('names a move where no strategy says more', () => {
    const reply =
      'Vous avez attendu deux heures dans le froid avec les enfants. La gérante vous appelle avant midi.';
    const features = [...explain({ reply }).values()].flatMap(({ reasons }) =>
      reasons.map(({ feature }) => feature),
    );
    expect(features.some((feature) => feature.startsWith('move.'))).toBe(true);
  });

  test.each(LANGUAGES)('never says the contrary of what was measured, in %s', (language) => {
    for (const { reply, comment } of corpusSample(language, 20)) {
      const report = analyse({ reply, comment, language });
      for (const { scale, reasons } of explain({ reply, comment, language }, ['overall']).values())
        for (const { feature, effect } of reasons) {
          const share = scaleOf(report, scale)?.contributions.find(
            (one) => one.feature === feature,
          );
          expect((share?.value ?? 0) > 0).toBe(effect < 0);
        }
    }
  });

  test.each(LANGUAGES)(
    'proposes something better only where a suggestion stands, in %s',
    (language) => {
      const proposed = corpusSample(language, 20)
        .flatMap(({ reply, comment }) => [
          ...explain({ reply, comment, language }, ['overall']).values(),
        ])
        .flatMap(({ reasons }) => reasons.filter(({ betterId }) => betterId !== null));
      expect(proposed.length).toBeGreaterThan(0);
      expect(proposed.filter(({ messageId }) => !hasSuggestion(messageId))).toEqual([]);
    },
  );

  test('is given of no scale that is not rated', () => {
    expect(explain({ reply: 'Ok' }).size).toBe(0);
    const praise = { reply: 'Merci beaucoup, votre mot nous fait chaud au cœur!' };
    const unrated = TONE_SCALES.filter((scale) => scaleOf(analyse(praise), scale) === null);
    expect(unrated).toEqual(['ownership']);
    expect(explain(praise).has('ownership')).toBe(false);
  });

  test('costs at most some forty readings, however long the reply', () => {
    const { index } = analyserFor('fr').lexicon;
    const reply = 'Désolés si cela vous a dérangé. Notre politique est claire. '.repeat(60);
    const workOf = (work: () => unknown) => {
      const before = index.comparisons;
      work();
      return index.comparisons - before;
    };
    const once = workOf(() => analyse({ reply, language: 'fr' }));
    expect(once).toBeGreaterThan(0);
    expect(workOf(() => explain({ reply, language: 'fr' }))).toBeLessThanOrEqual(42 * once);
  });
});

describe('a stretch to delete', () => {
  test.each([
    ['un deux trois', 'deux', 'un trois'],
    ['un deux.', 'deux', 'un.'],
    ['un deux, trois', 'deux', 'un, trois'],
    ['un deux', 'un', 'deux'],
    ['un deux', 'deux', 'un'],
    ["l'ami vient", 'ami', "l' vient"],
    ['un\u00a0deux\u00a0: trois', 'deux', 'un\u00a0: trois'],
  ])('leaves "%s" without "%s" whole: "%s"', (text, cut, left) => {
    const start = text.indexOf(cut);
    const span = deletableSpan(text, { start, end: start + cut.length });
    expect(withoutWords(text, span)).toBe(left);
  });
});
