import { describe, expect, test } from 'vitest';
import { copyOf } from '../../src/tone/copies.ts';
import { tokenise } from '../../src/tone/tokenise.ts';

const STATEMENT =
  'Nous sommes désolés de cette longue attente et nous remboursons chaque billet dès demain matin à la billetterie.';
const copied = (text: string, ...earlier: string[]) =>
  copyOf(
    tokenise(text),
    earlier.map((other, index) => ({ seq: 10 + index, text: other })),
  );

describe('a reply copies an earlier one', () => {
  test('when it is the same', () => {
    expect(copied(STATEMENT, STATEMENT)).toBe(10);
  });

  test('when only a name in front, accents or marks differ', () => {
    expect(
      copied(`Bonjour Julie! ${STATEMENT.replaceAll('é', 'e').toUpperCase()}`, STATEMENT),
    ).toBe(10);
  });

  test('when most of it is pasted and a few words are added', () => {
    expect(copied(`${STATEMENT} Merci.`, 'Autre chose de tout à fait différent.', STATEMENT)).toBe(
      11,
    );
  });

  test.each([
    [
      'Bonjour Julie, nous sommes désolés pour l’attente à Laval, on vous rappelle avant 17 h. Merci Julie!',
      'Bonjour Marc, nous sommes désolés pour l’attente à Lévis, on vous rappelle avant 9 h. Merci Marc!',
    ],
    [
      'Bonjour Mme Roy, merci de votre mot, nous vous écrivons en privé dès ce soir.',
      'Bonjour M. Tremblay, merci de votre mot, nous vous écrivons en privé dès ce soir.',
    ],
    [
      'Hi Sarah, thanks for telling us, Mike will call you at 5 pm, Sarah.',
      'Hi Tom, thanks for telling us, Anna will call you at 3 pm, Tom.',
    ],
  ])('when only names, titles, places and hours were exchanged: %s', (text, earlier) => {
    expect(copied(text, earlier)).toBe(10);
  });

  test('and the earliest one is named', () => {
    expect(copied(STATEMENT, STATEMENT, STATEMENT)).toBe(10);
  });
});

describe('a reply is its own', () => {
  test.each([
    [
      'when it shares some words',
      'Nous sommes désolés pour la porte fermée, la gérante vous appelle ce soir sans faute.',
    ],
    [
      'when it says the beginning otherwise and goes on',
      'Votre soirée a été gâchée par notre faute; chaque billet est remboursé, écrivez à la billetterie.',
    ],
    ['when it is empty', ''],
  ])('%s', (_, text) => {
    expect(copied(text, STATEMENT)).toBeNull();
  });

  test('when it is short, unless it says exactly the same words', () => {
    expect(copied('Merci beaucoup à vous!', 'Merci beaucoup à toi!')).toBeNull();
    expect(copied('Merci à vous!', 'merci a vous')).toBe(10);
  });

  test('when it is short and thanks somebody else', () => {
    expect(copied('Merci beaucoup Julie!', 'Merci beaucoup Marc!')).toBeNull();
  });

  test('when it names other people and says other things', () => {
    expect(
      copied(
        'Bonjour Julie, la porte sera réparée demain matin et la gérante vous appelle ce soir.',
        'Bonjour Marc, le spectacle affiche complet, mais une liste d’attente ouvre lundi à midi.',
      ),
    ).toBeNull();
  });

  test('when nothing was written before', () => {
    expect(copied(STATEMENT)).toBeNull();
  });
});
