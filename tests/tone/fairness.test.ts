import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

/** How far the exchange moves the scale it moves most; professionalism may feel typos. */
function farthestMove(
  reply: string,
  exchanged: string,
  language: 'fr' | 'en',
  feelsTypos = false,
): number {
  const before = analyse({ reply, language });
  const after = analyse({ reply: exchanged, language });
  const moves = TONE_SCALES.filter((scale) => !(feelsTypos && scale === 'professionalism')).map(
    (scale) => Math.abs((scaleOf(before, scale)?.value ?? 0) - (scaleOf(after, scale)?.value ?? 0)),
  );
  return Math.max(...moves);
}

const NAMES = {
  fr: ['Tremblay', 'Nguyen', 'Diallo', 'Côté', 'Haddad', 'Kistabish', 'Martinez', 'Cohen'],
  en: ['Macdonald', 'Nguyen', 'Okafor', 'Singh', 'Haddad', 'Kanatakta', 'Martinez', 'Cohen'],
} as const;

const FRAMES = {
  fr: [
    'Bonjour Madame NAME, nous sommes désolés de ce retard; écrivez-nous en privé.',
    'Merci de votre patience! – NAME, directrice',
  ],
  en: [
    'Good morning, Ms. NAME. We are sorry about the delay; please message us.',
    'Thank you for your patience! – NAME, manager',
  ],
} as const;

describe.each(LANGUAGES)('the same reply in %s', (language) => {
  test('reads the same whatever the name of the person', () => {
    for (const frame of FRAMES[language]) {
      const moves = NAMES[language].map((name) =>
        farthestMove(
          frame.replace('NAME', NAMES[language][0]),
          frame.replace('NAME', name),
          language,
        ),
      );
      expect(Math.max(...moves)).toBeLessThanOrEqual(0.05);
    }
  });

  test('reads the same with its accents missing', () => {
    const moves = corpusSample(language, 200).map(({ reply }) =>
      farthestMove(reply, reply.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, ''), language),
    );
    expect(Math.max(...moves)).toBeLessThanOrEqual(0.05);
  });

  test('reads the same with other apostrophes and spaces', () => {
    const moves = corpusSample(language, 200).map(({ reply }) =>
      farthestMove(reply, reply.replaceAll("'", '’').replaceAll(' ', '\u00a0'), language),
    );
    expect(Math.max(...moves)).toBe(0);
  });
});

describe('gender', () => {
  test.each([
    [
      'Nous sommes désolés de cette attente, je suis désolé.',
      'Nous sommes désolées de cette attente, je suis désolée.',
    ],
    [
      'Ravi de vous lire! Je suis heureux que la soirée vous ait plu.',
      'Ravie de vous lire! Je suis heureuse que la soirée vous ait plu.',
    ],
    ['Le directeur vous appelle avant midi.', 'La directrice vous appelle avant midi.'],
    ['Bonjour Monsieur, il vous rappelle demain.', 'Bonjour Madame, elle vous rappelle demain.'],
  ])('changes nothing that matters: %s', (one, other) => {
    expect(farthestMove(one, other, 'fr')).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['Mr. Roy will call you, he has your file.', 'Ms. Roy will call you, she has your file.'],
    ['Your son can use his ticket on Friday.', 'Your daughter can use her ticket on Friday.'],
  ])('changes nothing that matters: %s', (one, other) => {
    expect(farthestMove(one, other, 'en')).toBeLessThanOrEqual(0.05);
  });
});

/** A slip of the finger in one long word of about ten: a letter struck twice, or two exchanged. */
function withTypos(reply: string): string {
  return reply
    .split(' ')
    .map((word, index) =>
      index % 10 === 4 && /^\p{L}{6,}$/u.test(word) ? slipped(word, index) : word,
    )
    .join(' ');
}

function slipped(word: string, index: number): string {
  if (index % 20 === 4) return word.slice(0, 3) + word.slice(2);
  return word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}

describe('typos', () => {
  test.each(LANGUAGES)(
    'move no scale but professionalism by more than a twentieth, in nine replies of ten in %s',
    (language) => {
      const moves = corpusSample(language, 200).map(({ reply }) =>
        farthestMove(reply, withTypos(reply), language, true),
      );
      const small = moves.filter((move) => move <= 0.05);
      expect(small.length / moves.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});
