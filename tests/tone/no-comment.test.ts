import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import type { ToneScale } from '../../src/vocabulary/tone-scale.ts';

const REPLIES = {
  fr: 'Bonjour Julie. Trois semaines sans réponse : c’est notre faute, et nous en sommes désolés. Votre remboursement part aujourd’hui; vous l’aurez vendredi. S’il manque quoi que ce soit, écrivez-moi ici. — Marc',
  en: 'Hello Julie. Three weeks without an answer is our fault, and we are sorry. Your refund leaves today, and you will have it on Friday. If anything is missing, please write to me here. — Marc',
} as const;
const COMMENTS = {
  fr: 'Trois semaines que j’attends mon remboursement!',
  en: 'I have been waiting three weeks for my refund!',
} as const;

const valueOf = (scale: ToneScale, language: 'fr' | 'en', comment?: string) =>
  scaleOf(analyse({ reply: REPLIES[language], comment, language }), scale)?.value ?? 0;

describe.each(['fr', 'en'] as const)('a text that answers no comment [%s]', (language) => {
  test('is held to what replies take up on average: less than one that takes up its comment', () => {
    for (const scale of ['empathy', 'overall'] as const)
      expect(valueOf(scale, language)).toBeLessThan(valueOf(scale, language, COMMENTS[language]));
  });

  test('can be as good as any', () => {
    expect(analyse({ reply: REPLIES[language], language }).overall?.level).toBeGreaterThanOrEqual(
      3,
    );
  });
});
