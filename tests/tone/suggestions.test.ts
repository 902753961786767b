import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { hasSuggestion, messageOf } from '../../src/tone/messages.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

const replacements = (reply: string) =>
  analyse({ reply }).suggestions.flatMap(({ replacement }) => replacement ?? []);

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

  test('never comes by the hundred', () => {
    expect(analyse({ reply: 'thx u '.repeat(500) }).suggestions.length).toBeLessThanOrEqual(24);
  });
});
