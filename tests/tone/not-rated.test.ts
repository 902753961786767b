import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { DIMENSIONS } from '../../src/vocabulary/tone-scale.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

describe('a reply is not rated', () => {
  test.each([
    ['when it is empty', ''],
    ['when it holds no word', '😀😀 !!!'],
    ['when it is gibberish', 'asdf qwer zxcv uiop'],
    ['when it is in neither language', 'Lo sentimos mucho, estamos trabajando para usted'],
    ['when it is a word or two that no rule knows', 'Bonne soupe'],
  ])('%s', (_, reply) => {
    const report = analyse({ reply });
    for (const dimension of DIMENSIONS) expect(report.dimensions[dimension]).toBeNull();
    expect(report.overall).toBeNull();
    expect(report.confidence).toBe(0);
    expect(report.matches).toEqual([]);
  });
});

describe('a reply is rated', () => {
  test.each(['Non.', 'Merci!', 'Yes.', 'Noted.'])(
    'when it is short and a rule knows it: %s',
    (reply) => {
      expect(analyse({ reply }).overall).not.toBeNull();
    },
  );

  test.each(['fr', 'en'] as const)(
    'in all but a few of a hundred replies of the trade in %s',
    (language) => {
      const sample = corpusSample(language, 300);
      const rated = sample.filter(
        ({ reply, comment }) => analyse({ reply, comment, language }).overall !== null,
      );
      expect(rated.length / sample.length).toBeGreaterThanOrEqual(0.99);
    },
  );
});

describe('ownership', () => {
  const ownership = (reply: string, comment?: string) =>
    analyse({ reply, comment }).dimensions.ownership;

  test('is not rated where praise is answered and nothing is to be owned', () => {
    expect(
      ownership(
        'Merci, vous nous faites chaud au cœur! Heureux que la soirée vous ait plu.',
        'Bravo, quelle belle soirée!',
      ),
    ).toBeNull();
    expect(
      ownership('You made our day, so glad you loved it!', 'I loved the show, thank you!'),
    ).toBeNull();
  });

  test.each([
    [
      'the same words answer a complaint',
      'Ravis de vous lire, merci!',
      'Deux heures d’attente et personne ne répond. Belle soirée, merci.',
    ],
    ['an apology is made', 'Ravis de vous lire; désolés de ce retard.', 'Bravo!'],
    ['blame is laid', 'Contents de vous lire. Vous auriez dû lire les conditions.', 'Bravo!'],
  ])('is rated where %s', (_, reply, comment) => {
    expect(ownership(reply, comment)).not.toBeNull();
  });

  test.each(['fr', 'en'] as const)(
    'is withheld from hardly any reply that raters rated in %s',
    (language) => {
      const rated = corpusSample(language, 300).filter(
        ({ ratings }) => ratings['ownership'] !== null,
      );
      const withheld = rated.filter(({ reply, comment }) => ownership(reply, comment) === null);
      expect(withheld.length / rated.length).toBeLessThanOrEqual(0.02);
    },
  );
});
