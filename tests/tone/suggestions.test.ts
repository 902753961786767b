import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { hasSuggestion, messageOf } from '../../src/tone/messages.ts';
import type { Rule } from '../../src/tone/rule.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { LOW_IS_GOOD, TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const replacements = (reply: string) =>
  analyse({ reply }).suggestions.flatMap(({ replacement }) => replacement ?? []);

const examplesOf = (language: Language) =>
  [...analyserFor(language).lexicon.rules.values()].flatMap((rule) =>
    rule.matches.map(({ text, quote }) => ({ rule, text, quote })),
  );

const spliced = (text: string, start: number, end: number, words: string) =>
  text.slice(0, start) + words + text.slice(end);

/** Wordings that a suggestion quotes to be taken, not those it asks to leave out. */
function wordingsQuoted(messageId: string, language: Language): string[] {
  if (!hasSuggestion(messageId)) return [];
  const sentence = messageOf(`${messageId}.better`)[language];
  return [...sentence.matchAll(/(?<!sans (?:le )?|without (?:the )?)[«“]\u00a0?([^»”]+)[»”]/g)].map(
    ([, words = '']) => words.replaceAll(/[…\u00a0]/g, '').trim(),
  );
}

/** What no careful reader would notice; see the tests of fairness. */
const UNNOTICED = 0.05;
/** From so much on, a rule is about a scale. */
const IN_QUESTION = 0.1;

/** The scales that a rule harms and that are worse off with the wording tried: none. */
function worsened(request: {
  readonly rule: Pick<Rule, 'effects'>;
  readonly text: string;
  readonly tried: string;
  readonly language: Language;
}): string[] {
  const { rule, text, tried, language } = request;
  const before = analyse({ reply: text, language });
  const after = analyse({ reply: tried, language });
  return TONE_SCALES.filter((scale) => {
    if (Math.abs(rule.effects[scale] ?? 0) < IN_QUESTION) return false;
    const gain = (scaleOf(after, scale)?.value ?? 0) - (scaleOf(before, scale)?.value ?? 0);
    return (LOW_IS_GOOD.has(scale) ? -gain : gain) < -UNNOTICED;
  }).map((scale) => `${scale}: "${text}" → "${tried}"`);
}

describe('a suggestion', () => {
  test('stands where its match stands and has its sentence in both languages', () => {
    const { matches, suggestions } = analyse({
      reply: 'Nous sommes désolés si cela vous a dérangé.',
    });
    expect(suggestions).toEqual([
      { rule: 'fr.non-apology.if', start: 12, end: 22, messageId: 'non-apology.if.better' },
    ]);
    expect(
      matches.some(
        ({ rule, start, end }) => rule === 'fr.non-apology.if' && start === 12 && end === 22,
      ),
    ).toBe(true);
    expect(messageOf('non-apology.if.better').fr).toContain('Désolé que');
  });

  test.each([
    ['We are sorry if the noise woke you up last night.', ['sorry that']],
    ['Sorry if the noise woke you up last night.', ['Sorry that']],
    ['We will commence prior to the show, see you there.', ['start', 'before']],
    ['On va checker ça avec la billetterie.', ['vérifier']],
    ['Thx for your note, we love it.', ['Thanks']],
  ])('offers plain words for "%s"', (reply, expected) => {
    expect(replacements(reply)).toEqual(expect.arrayContaining(expected));
  });

  test('offers no words that another rule would hold against the trainee', () => {
    expect(replacements('We are sorry if you feel let down by us.')).toEqual([]);
  });

  test.each(LANGUAGES)(
    'leaves, once followed, no rule in its place to mend, over examples and rated replies in %s',
    (language) => {
      const examples = [...analyserFor(language).lexicon.rules.values()].flatMap(({ matches }) =>
        matches.map(({ text }) => text),
      );
      const replies = [...examples, ...corpusSample(language, 250).map(({ reply }) => reply)];
      for (const reply of replies) {
        for (const { start, end, replacement } of analyse({ reply, language }).suggestions) {
          if (replacement === undefined) continue;
          const mended = reply.slice(0, start) + replacement + reply.slice(end);
          const inPlace = analyse({ reply: mended, language }).matches.filter(
            (match) => match.start < start + replacement.length && match.end > start,
          );
          expect(inPlace.filter(({ messageId }) => hasSuggestion(messageId))).toEqual([]);
        }
      }
    },
  );

  test.each(LANGUAGES)(
    'makes nothing it was to mend worse, once its words are taken, in %s',
    (language) => {
      const taken = examplesOf(language).flatMap(({ rule, text }) =>
        analyse({ reply: text, language }).suggestions.flatMap(({ start, end, replacement }) =>
          replacement === undefined
            ? []
            : [{ rule, text, tried: spliced(text, start, end, replacement) }],
        ),
      );
      const rated = corpusSample(language, 120).flatMap(({ reply }) =>
        analyse({ reply, language }).suggestions.flatMap(
          ({ rule: id, start, end, replacement }) => {
            const rule = analyserFor(language).lexicon.rules.get(id);
            return replacement === undefined || rule === undefined
              ? []
              : [{ rule, text: reply, tried: spliced(reply, start, end, replacement) }];
          },
        ),
      );
      expect(taken.length + rated.length).toBeGreaterThan(0);
      expect([...taken, ...rated].flatMap((one) => worsened({ ...one, language }))).toEqual([]);
    },
  );

  test.each(LANGUAGES)(
    'quotes no wording that another rule would hold against the trainee, or that reads worse, in %s',
    (language) => {
      const quoted = examplesOf(language).flatMap(({ rule, text, quote }) =>
        wordingsQuoted(rule.messageId, language).map((wording) => {
          const start = text.indexOf(quote);
          return {
            rule,
            text,
            start,
            wording,
            tried: spliced(text, start, start + quote.length, wording),
          };
        }),
      );
      expect(quoted.length).toBeGreaterThan(3);
      for (const { rule, text, tried, start, wording } of quoted) {
        const reproaches = analyse({ reply: tried, language }).matches.filter(
          (match) =>
            hasSuggestion(match.messageId) &&
            match.start < start + wording.length &&
            match.end > start,
        );
        expect(reproaches.map(({ rule: id }) => `${id} in "${tried}"`)).toEqual([]);
        expect(worsened({ rule, text, tried, language })).toEqual([]);
      }
    },
  );

  test('never comes by the hundred', () => {
    expect(analyse({ reply: 'thx u '.repeat(500) }).suggestions.length).toBeLessThanOrEqual(24);
  });
});
