import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';

const strategies = (reply: string) =>
  new Set(analyse({ reply }).matches.map((match) => match.strategy));

describe('a negation', () => {
  test.each([
    'Nous ne sommes pas désolés de la décision.',
    'We are not sorry about the decision.',
    "We won't apologize for the decision.",
    'Aucune raison de nous excuser pour la décision.',
  ])('makes no apology of "%s"', (reply) => {
    expect(strategies(reply)).not.toContain('apology');
    expect(strategies(reply)).toContain('refused-apology');
  });

  test.each([
    'Vous auriez dû être avertis, ce ne fut pas le cas, et nous sommes désolés.',
    'You were not told in time, and we are sorry.',
    'Nous ne pouvons que vous présenter nos excuses pour ce retard.',
  ])('of something else leaves the apology of "%s"', (reply) => {
    expect(strategies(reply)).toContain('apology');
  });

  test('after the words denies them too, as people speak', () => {
    expect(strategies("On s'excuse pas pour ça, voyons.")).not.toContain('apology');
  });

  test('that invites ("n’hésitez pas") denies nothing', () => {
    expect(strategies("N'hésitez pas, écrivez-nous en privé.")).toContain('private-channel');
  });
});

describe('a condition', () => {
  test.each([
    'Nous sommes désolés si cela vous a dérangé.',
    'Désolée si on vous a fait attendre.',
    "We're sorry if this upset you.",
    'If anyone was offended, we apologize.',
  ])('turns "%s" into a non-apology', (reply) => {
    expect(strategies(reply)).toContain('non-apology');
    expect(strategies(reply)).not.toContain('apology');
  });

  test('after a plain apology leaves it plain', () => {
    expect(
      strategies('Nous sommes désolés de cette attente. Si vous voulez, écrivez-nous.'),
    ).toContain('apology');
  });

  test.each(["We're sorry you feel that way.", 'Nous regrettons que vous vous soyez senti visé.'])(
    'is read in "%s", which apologises for a feeling',
    (reply) => expect(strategies(reply)).toContain('non-apology'),
  );

  test('lowers ownership: « désolé si » owns less than « désolé de »', () => {
    const ownership = (reply: string) => analyse({ reply }).dimensions.ownership?.value ?? 0;
    expect(ownership('Nous sommes désolés si notre retard vous a dérangé hier soir.')).toBeLessThan(
      ownership('Nous sommes désolés de notre retard, qui vous a dérangé hier soir.'),
    );
  });
});

describe('a quotation', () => {
  test.each([
    'Vous écrivez « bande d’idiots » et nous vous demandons de retirer ces mots.',
    'You wrote "bunch of idiots" and we ask that you take it down.',
  ])('is somebody else’s words: %s', (reply) => {
    expect(strategies(reply)).not.toContain('insult');
  });

  test('counts once its marks are gone', () => {
    expect(strategies('Vous êtes une bande d’idiots et nous vous le disons.')).toContain('insult');
  });
});

describe('missing accents, apostrophes of either kind and capitals', () => {
  test.each([
    [
      'Nous sommes désolés de l’attente à l’entrée.',
      "Nous sommes desoles de l'attente a l'entree.",
    ],
    ['C’est notre faute, et nous réparons.', "c'est notre faute, et nous reparons."],
  ])('find the same rules in "%s"', (written, plainly) => {
    expect(analyse({ reply: plainly }).matches.map(({ rule }) => rule)).toEqual(
      analyse({ reply: written }).matches.map(({ rule }) => rule),
    );
  });
});
