import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/tone/tokenise.ts';
import { LANGUAGES } from '../../src/vocabulary/language.ts';
import { corpusSample } from './corpus-sample.ts';

/** The text cut into its sentences, `|` between them. */
function cut(source: string): string {
  const { sentences } = tokenise(source);
  return sentences.map(({ span }) => source.slice(span.start, span.end)).join('|');
}

describe('a sentence ends', () => {
  test.each([
    'Bonjour!|On vérifie.|Ça va?|Oui',
    'Hi Ana.|Sorry about that…|Really?!|Yes',
    'Bonjour|On vérifie'.replace('|', '\n'),
    'Les portes ouvrent à 14 h.|Les billets restent valides.',
    'Les portes ouvrent à 14 h.|Jade',
    'Used to be 200 g.|Now it is 165 g.|Sad.',
    'On passe au plan B.|Le vote ouvre demain.',
    'I am as sorry as I.|We both are.',
    'We close at 8 p.m.|Either way, come in.',
    'The store said no.|That was wrong.',
    'Jardins, fleurs, etc.|On vous attend.',
    'Rien pour moi ni pour me.|Désolé.',
    'Open until March 4.|If you can, come.',
  ])('%s', (sentences) => {
    expect(cut(sentences.replaceAll('|', ' '))).toBe(sentences.replaceAll('\n', '|'));
  });
});

describe('a full stop ends no sentence', () => {
  test.each([
    'Bonjour Mme. Roy et M. Côté',
    'Nous appliquons l’art. 12 du règlement',
    'See art. 12 and no. 447, p. 3',
    'Under s. 162 of the act, a beaded bag, c. 1940',
    'Filed on Nov. 5 with the office',
    'Call J. P. Roy or J.P. Roy or Marie B. Tremblay',
    'Open 9 a.m. to 5 p.m. on weekdays',
    'Down since 8:14 a.m. Tuesday',
    'p. ex. votre dossier, s.v.p. en privé',
    'Meet us in St. John’s, e.g. Monday',
    'Jardins, fleurs, etc. et le reste',
    'Il est 2.5 fois plus long',
  ])('%s', (sentence) => {
    expect(tokenise(sentence).sentences).toHaveLength(1);
  });
});

describe('the numeral of a list is part of what it numbers', () => {
  test('on lines of their own', () => {
    const steps = 'Deux choses :\n1. Écrivez-nous en privé.\n2. Gardez le billet.';
    expect(cut(steps)).toBe('Deux choses :|1. Écrivez-nous en privé.|2. Gardez le billet.');
  });

  test('and within a line', () => {
    expect(cut('Here is how. 1. Open the page. 2. Tap Refund.')).toBe(
      'Here is how.|1. Open the page.|2. Tap Refund.',
    );
  });

  test('while a number that ends a line of words ends its sentence', () => {
    expect(cut('Ils étaient 12. Nous étions 3.')).toBe('Ils étaient 12.|Nous étions 3.');
  });
});

describe('marks that open belong to what follows', () => {
  test.each([
    'We were wrong.|$25 is on its way.',
    'C’est promis.|(Gardez des mouchoirs pour la fin.)|Merci.',
    'Merci d’écrire.|« Non », dit-elle.',
    'On s’en occupe.|/ We are on it.',
    'Sorry.|"Soon" was not good enough.',
    'À bientôt.|• Le guichet est ouvert',
  ])('%s', (sentences) => {
    expect(cut(sentences.replaceAll('|', ' '))).toBe(sentences);
  });
});

describe('marks that close belong to what came before', () => {
  test.each([
    'Elle a dit « Jamais. »|Nous aussi.',
    'They said "never."|We agree.',
    'Merci (vraiment!)|À lundi.',
  ])('%s', (sentences) => {
    expect(cut(sentences.replaceAll('|', ' '))).toBe(sentences);
  });
});

describe('a signature behind a dash is a sentence of its own', () => {
  test.each([
    'On vous attend, porte fermée. — Thu Nguyen, pharmacienne',
    'Merci et bonne soirée – Josée, à la boutique',
    'Sorry again, we will call you – Sam',
    'Merci, bonne journée — l’équipe du Parc',
    'We’ll fix it – the box office team',
  ])('%s', (source) => {
    const { sentences, units } = tokenise(source);
    const [, dash] = /\s([–—])/.exec(source) ?? [];
    expect(sentences).toHaveLength(2);
    expect(source.slice(sentences[1]?.span.start, sentences[1]?.span.end)).toMatch(
      new RegExp(`^${dash}`),
    );
    expect(sentences[1]?.end).toBe(units.length);
  });

  test.each([
    ['Merci et bonne soirée -Sam', 'Merci et bonne soirée|Sam'],
    ['Merci et bonne soirée - Sam', 'Merci et bonne soirée|Sam'],
    ['Merci et bonne soirée / -Sam', 'Merci et bonne soirée|/ -Sam'],
  ])('with a hyphen as well: %s', (source, expected) => {
    expect(cut(source)).toBe(expected);
  });

  test.each([
    'Nous ouvrons lundi – comme toujours',
    'We are open Monday – Friday',
    'Peut-être demain, dit Jean-Paul',
    'Marie-Ève vous appelle – Elle a votre dossier depuis hier matin et le connaît',
  ])('and other dashes end nothing: %s', (source) => {
    expect(tokenise(source).sentences).toHaveLength(1);
  });
});

describe('an emoji', () => {
  test.each([
    'Bon concert! 🎉🎉|On se voit là-bas.',
    'See you there. 💙|Bring a hat.',
    'On est tellement contents 🎉|Bon concert!',
    'We are so glad 💙|See you there',
    'Quelle soirée!|👉 Écrivez-nous en privé.',
    'Au plaisir. 🙂',
  ])('closes its own sentence, unless it points at the next: %s', (sentences) => {
    expect(cut(sentences.replaceAll('|', ' '))).toBe(sentences);
  });

  test('at the start of a line opens it, alone on a line it closes what stands above', () => {
    expect(cut('Merci!\n🎟 Les billets sont ici')).toBe('Merci!|🎟 Les billets sont ici');
    expect(cut('Merci!\n❤️\nÀ lundi')).toBe('Merci!\n❤️|À lundi');
  });

  test.each(['I ❤️ Halifax', 'Salut 👋 Julie', 'On adore 🎉 tout ça'])(
    'between words that go on ends nothing: %s',
    (source) => {
      expect(tokenise(source).sentences).toHaveLength(1);
    },
  );
});

/** What sentences are made of, and what makes dividing them hard. */
const PIECES = 'Oui|non| |.|! |…|\n|1. |(|)|$|« | »|"|🎉|👉| – | -|M. |p.m. |B|/|, |\u200b'.split(
  '|',
);

describe('sentences of any text', () => {
  /** What is wrong with how a text is divided: nothing. */
  function faults(source: string): string[] {
    const { sentences, tokens, units } = tokenise(source);
    const found: string[] = [];
    let before = 0;
    let unit = 0;
    for (const { first, end, span } of sentences) {
      if (first !== unit || end <= first) found.push(`units ${first} to ${end} after ${unit}`);
      if (span.start < before || span.end <= span.start) found.push(`span from ${span.start}`);
      unit = end;
      before = span.end;
    }
    if (unit !== units.length) found.push(`${units.length - unit} units in no sentence`);
    for (const { start, end, sentence, plain } of tokens) {
      const span = sentences[sentence]?.span;
      if (units.length > 0 && plain !== '\n' && (!span || start < span.start || end > span.end))
        found.push(`token at ${start} outside sentence ${sentence}`);
    }
    return found;
  }

  test('follow one another, and every word and mark lies in one', () => {
    const pieces = fc.constantFrom(...PIECES);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        expect(faults(parts.join(''))).toEqual([]);
      }),
    );
  });

  test.each(LANGUAGES)('hold in the replies of the corpus in %s', (language) => {
    const sample = corpusSample(language, 200);
    expect(sample.length).toBeGreaterThan(100);
    expect(sample.filter(({ reply }) => faults(reply).length > 0)).toEqual([]);
  });
});
