import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanAnnotation,
  cleanCommand,
  cleanName,
  cleanWords,
  keepableWords,
} from '../../src/engine/clean-words.ts';
import type { Annotation } from '../../src/engine/run.ts';
import { PSEUDONYM_LIMIT, RUN_TEXT_LIMIT } from '../../src/engine/run-limits.ts';

const anything = fc.string({ unit: 'binary', maxLength: 80 });

describe('words on their way into a run', () => {
  test('lose control characters and half characters, and nothing else', () => {
    expect(cleanWords('a\u0000b\u001b[31mc\u007fd\u0085e\ud83df\udc00g')).toBe('ab[31mcdefg');
  });

  test.each([
    'Deux lignes\n\tet une tabulation',
    'شكرا‏ (merci) \u202etxet\u202c \u2066isolé\u2069',
    '👩🏽‍🚒 🇨🇦 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'Z̴̡͖a̷͓l̵̬g̶̣o e\u0301 ﷽ \u200c\u200d\u00ad\ufeff\u2028\u2029\ufffe',
    '<img src=x onerror=alert(1)> ${7*7} {{7*7}} \\u0000 %00',
  ])('leave %j as it is', (text) => {
    expect(cleanWords(text)).toBe(text);
  });

  test('end their lines as ours do', () => {
    expect(cleanWords('un\r\ndeux\rtrois\nquatre')).toBe('un\ndeux\ntrois\nquatre');
  });

  test('are cut between two characters where they are too long', () => {
    const family = '👩‍👩‍👧';
    const clean = cleanWords(family.repeat(5000));
    expect(clean).toBe(family.repeat(Math.floor(RUN_TEXT_LIMIT / family.length)));
  });

  test('stay as long as they are while they are being written', () => {
    const pasted = 'a'.repeat(100_000);
    expect(keepableWords(pasted)).toBe(pasted);
  });

  test('once clean, are clean', () => {
    fc.assert(
      fc.property(anything, fc.nat(60), (text, limit) => {
        const clean = cleanWords(text, limit);
        expect(cleanWords(clean, limit)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 500 },
    );
  });
});

test('a name is one line of no more than its length', () => {
  expect(cleanName('Maude\r\n\tTremblay\u0007')).toBe('Maude Tremblay');
  expect(cleanName('é'.repeat(500))).toHaveLength(PSEUDONYM_LIMIT);
});

describe('every place of a command where somebody writes', () => {
  const dirty = 'a\u0000b';

  test('is cleaned: words, a reason, words that the page blocks, what an instructor improvises', () => {
    const by = 'trainee';
    expect(
      cleanCommand({ type: 'leaveAlone', by, item: 'c1', reason: dirty, undone: false }),
    ).toMatchObject({
      reason: 'ab',
    });
    const blocked = [dirty, 'x'.repeat(500)];
    expect(
      cleanCommand({ type: 'changeSetting', by, setting: 'blockedWords', to: blocked }),
    ).toMatchObject({ to: ['ab', 'x'.repeat(400)] });
    expect(
      cleanCommand({
        type: 'improvise',
        by: 'instructor',
        channel: 'wall',
        author: { name: dirty, handle: dirty },
        in: null,
        text: { fr: dirty, en: dirty },
      }),
    ).toMatchObject({ author: { name: 'ab', handle: 'ab' }, text: { fr: 'ab', en: 'ab' } });
  });

  test('and of a remark', () => {
    const remark = (body: Annotation['body']): Annotation => ({
      id: 'a1',
      author: dirty,
      date: '2026-11-23T18:00:00.000Z',
      body,
    });
    const clean = [
      remark({ type: 'note', event: null, text: dirty }),
      remark({ type: 'answer', question: 0, text: dirty }),
      remark({ type: 'override', line: 'x', points: 1, reason: dirty }),
    ].map(cleanAnnotation);
    expect(clean.map(({ author }) => author)).toEqual(['ab', 'ab', 'ab']);
    expect(clean.map(({ body }) => body)).toMatchObject([
      { text: 'ab' },
      { text: 'ab' },
      { reason: 'ab' },
    ]);
  });
});
