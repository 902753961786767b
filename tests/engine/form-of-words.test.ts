import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import { formPlace, hasForm, WORD_FORMS, type WordForm } from '../../src/vocabulary/word-form.ts';
import { fakeReading, unratedReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const NBSP = '\u00a0';

/** By form: texts that have it, and texts that only look like it. */
const TEXTS: Readonly<Record<WordForm, { has: readonly string[]; lacks: readonly string[] }>> = {
  question: {
    has: [
      'Vous venez?',
      `Vous venez${NBSP}?`,
      'Vous venez ?!',
      'C’est sûr… Non?',
      'Qui vient? Dites-le-nous en commentaire!',
      'Vous avez vu https://exemple.ca?',
      'Le billet à 14.50 $, ça vous va?',
    ],
    lacks: ['?', 'Dites-nous qui vient.', 'Billets: https://exemple.ca/?id=3', '\n?\n'],
  },
  exclamation: {
    has: ['On vous attend!', 'Quoi?!', `Bravo${NBSP}!`],
    lacks: ['!', 'On vous attend.', 'https://exemple.ca/!bravo'],
  },
  hashtag: {
    has: ['#MardiMusique', 'Ce soir #LesDeuxRives2', '(#été)'],
    lacks: ['Le #1 en ville', 'C&#39;est ouvert', 'https://exemple.ca/#horaire', 'do#re'],
  },
  mention: {
    has: ['Merci @lea.roy!', '@lea', 'avec @deux_rives'],
    lacks: ['lea@exemple.ca', 'À 20 h @ la salle', '@ 5', 'le bureau@maison'],
  },
  link: {
    has: [
      'https://exemple.ca',
      'Billets: deuxrives.ca/billets',
      'www.exemple.com.',
      'musee.qc.ca est à jour',
    ],
    lacks: ['info@exemple.ca', 'M. Roy et Mme Caron', 'Fini.Ca suffit', 'à 19 h.'],
  },
  emoji: {
    has: ['Bravo 👏🏽', 'Merci ❤️', '🇨🇦', '1️⃣ Arrivez tôt'],
    lacks: ['Bravo :)', '© 2026', '1. Arrivez tôt'],
  },
  shouting: {
    has: ['C’EST COMPLÈTEMENT ANNULÉ', 'Le show: CE SOIR, ON JOUE!', 'FREE TICKETS tonight'],
    lacks: ['C’est ANNULÉ', 'La STM et le SPVM', 'VIP: MTL', 'Rendez-vous au CEGEP'],
  },
  list: {
    has: ['- un\n- deux', 'À apporter:\n• de l’eau\n\n• un chapeau', '1. Cliquez\n2. Partagez'],
    lacks: ['— Bonjour.', 'un - deux\ntrois', '- un seul', 'Le 1. et le 2.'],
  },
};

describe.each(WORD_FORMS)('[E60] %s', (form) => {
  test.each(TEXTS[form].has)('is in «%s»', (text) => {
    expect(hasForm(text, form)).toBe(true);
  });

  test.each(TEXTS[form].lacks)('is not in «%s»', (text) => {
    expect(hasForm(text, form)).toBe(false);
  });
});

test('[E60] a form is where it is said to be: the words at its place have it by themselves', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...WORD_FORMS),
      fc.array(fc.constantFrom(...WORD_FORMS), { maxLength: 4 }),
      fc.nat(20),
      (form, others, n) => {
        const said = [form, ...others].map((each) => TEXTS[each].has[n % 2] ?? '');
        const text = said.join('\n\n');
        const { start, end } = formPlace(text, form) ?? { start: -1, end: -1 };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(hasForm(text.slice(start, end), form)).toBe(true);
      },
    ),
  );
});

const scenario = fakeScenario({
  phrases: { refund: { fr: ['remboursement'], en: ['refund'] } },
  injects: [fakeInject({ id: 'opening', do: [publishes({ id: 'c1' })] })],
});

function truth(run: FakeRun, guard: Omit<Extract<Guard, { type: 'form' }>, 'type'>) {
  return explain(run.programme, run.snapshot, { type: 'form', of: 'c1', ...guard }).truth;
}

function saying(text: string, words = 6): FakeRun {
  return fakeRun(scenario)
    .until('2m')
    .reply('c1', text, { reading: fakeReading({ words }) });
}

describe('[E60] a condition on form', () => {
  const asking = saying('Qui vient ce soir? #DeuxRives');

  test('wants all that it says words have, and nothing that it says they lack', () => {
    expect(truth(asking, { has: ['question', 'hashtag'] })).toBe('true');
    expect(truth(asking, { has: ['question', 'link'] })).toBe('false');
    expect(truth(asking, { has: ['question'], lacks: ['link', 'emoji'] })).toBe('true');
    expect(truth(asking, { lacks: ['link', 'hashtag'] })).toBe('false');
  });

  test('counts the words as the reading does, both bounds included', () => {
    expect(truth(asking, { atLeast: 6, atMost: 6 })).toBe('true');
    expect(truth(asking, { atLeast: 7 })).toBe('false');
    expect(truth(asking, { atMost: 5 })).toBe('false');
  });

  test('is known of words that nothing could be rated of', () => {
    const run = fakeRun(scenario).until('2m').reply('c1', 'Oui?', { reading: unratedReading() });
    expect(truth(run, { has: ['question'] })).toBe('true');
  });

  test('[E25] is unknown where there are no words', () => {
    expect(truth(fakeRun(scenario).until('2m'), { has: ['question'] })).toBe('unknown');
  });

  test('looks at an edit as it stands', () => {
    const run = saying('Qui vient?').editOwn('~1', 'On vous attend!', { reading: fakeReading() });
    expect(truth(run, { has: ['question'] })).toBe('false');
    expect(truth(run, { has: ['exclamation'] })).toBe('true');
  });

  test('[E28] is explained by the shapes that were found', () => {
    const guard = { type: 'form', has: ['link'], of: 'c1' } as const;
    const { found } = explain(asking.programme, asking.snapshot, { ...guard, has: ['link'] });
    expect(found).toEqual(['question', 'hashtag']);
  });
});
