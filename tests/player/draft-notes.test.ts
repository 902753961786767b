import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HouseLines, houseLines } from '../../src/player/help/draft-words.ts';
import type { Note } from '../../src/player/help/note.ts';
import { notesOf } from '../../src/player/help/notes-of.ts';
import { stancesOf } from '../../src/player/help/stances.ts';
import { summaryOf } from '../../src/player/help/summary.ts';
import { analyserFor } from '../../src/tone/analysers.ts';
import { hasSuggestion } from '../../src/tone/messages.ts';
import { read } from '../../src/tone/read.ts';
import { senseOf } from '../../src/tone/sense.ts';
import { placedAt, rebased } from '../../src/ui/tone/placed.ts';
import { scalesOf } from '../../src/ui/tone/scales.ts';
import { strokesOf } from '../../src/ui/tone/underlines.tsx';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { DEFAULT_PAGE_SETTINGS } from '../../src/vocabulary/page-setting.ts';
import { fakeRunStore } from '../run/fake-run-store.ts';
import {
  fakeExpectation,
  fakeFact,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

function fakeHouse(overrides: Partial<HouseLines> = {}): HouseLines {
  return {
    readers: 'public',
    address: 'vous',
    signature: null,
    embargoed: [],
    settings: DEFAULT_PAGE_SETTINGS,
    answered: { text: 'Et mes billets?', language: 'fr' },
    ...overrides,
  };
}

const PHRASES = { closing: { fr: ['ferme* ses portes'] }, date: { fr: ['en mars'] } };

function readingOf(text: string, language: Language = 'fr') {
  const item = { text: 'Et mes billets?', language };
  return read({ text: text.trim(), item, phrases: PHRASES, earlier: [] });
}

function notes(text: string, overrides: Partial<HouseLines> = {}): readonly Note[] {
  return notesOf(text, readingOf(text), fakeHouse(overrides));
}

function stances(text: string, overrides: Partial<HouseLines> = {}) {
  return stancesOf(text, readingOf(text), fakeHouse(overrides)).map((one) => one.text);
}

describe('the notes on a draft', () => {
  const text = '  \nBonjour Léa, désolé si vous avez attendu. On va checker ça.';

  test('name the words as they stand in the box, and what they do', () => {
    const found = notes(text);
    expect(found.map(({ quote, sense }) => [quote, sense])).toEqual(
      expect.arrayContaining([
        ['Bonjour', 'helps'],
        ['désolé si', 'harms'],
        ['checker', 'form'],
      ]),
    );
    for (const { spans, quote } of found) {
      expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(quote);
    }
  });

  test('bring what is to be reworked first, and words to put in place where there are some', () => {
    const found = notes(text);
    expect(found[0]?.quote).toBe('désolé si');
    expect(found.find(({ quote }) => quote === 'checker')?.replacement).toBe('vérifier');
  });

  test('say that a fact is under embargo once all that tells it is said, and to the public alone', () => {
    const embargoed = [fakeFact({ id: 'end', said: ['closing', 'date'], status: 'embargoed' })];
    const leak = 'Bonjour Léa, la salle fermera ses portes en mars, malheureusement.';
    const half = 'Bonjour Léa, la salle fermera ses portes, malheureusement.';
    const types = (all: readonly Note[]) => all.map(({ about }) => about.type);
    expect(types(notes(leak, { embargoed }))).toContain('embargo');
    expect(types(notes(half, { embargoed }))).not.toContain('embargo');
    expect(types(notes(leak))).not.toContain('embargo');
    expect(types(notes(leak, { embargoed, readers: 'private' }))).toContain('embargo');
    expect(types(notes(leak, { embargoed, readers: 'internal' }))).not.toContain('embargo');
  });

  test('mind personal data in public only', () => {
    const asking = 'Bonjour! Donnez-nous votre numéro de téléphone ici, en commentaire.';
    const asked = (found: readonly Note[]) =>
      found.some(({ key }) => key.includes('personal-data-in-public'));
    expect(asked(notes(asking))).toBe(true);
    expect(asked(notes(asking, { readers: 'private' }))).toBe(false);
  });

  test('point at the form of address that is the exception', () => {
    const mixed = 'Bonjour, vous pouvez nous écrire. Vous aurez une réponse; dis-nous ton nom.';
    const forms = notes(mixed).flatMap(({ about, quote }) =>
      about.type === 'address' ? [[about.form, quote]] : [],
    );
    expect(forms.length).toBeGreaterThan(0);
    expect(new Set(forms.map(([form]) => form))).toEqual(new Set(['tu']));
  });

  test('give every rule of both languages a sense; what has advice is never praised', () => {
    const rules = LANGUAGES.flatMap((language) => [
      ...analyserFor(language).lexicon.rules.values(),
    ]);
    expect(rules.length).toBeGreaterThan(50);
    const praised = rules.filter(
      (rule) => hasSuggestion(rule.messageId) && senseOf(rule) === 'helps',
    );
    expect(praised).toEqual([]);
  });

  test('stay on their words while somebody types, until these are read again', () => {
    const words = fc.constantFrom(
      'Bonjour ',
      'désolé si ',
      'vous avez attendu. ',
      'checker ',
      'é😀\u200d',
      '\n',
    );
    const draft = fc.array(words, { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(draft, fc.nat(80), fc.nat(20), draft, (before, at, cut, typed) => {
        const after = before.slice(0, at) + typed + before.slice(at + cut);
        for (const note of rebased(notes(before), before, after)) {
          const [span] = note.spans;
          expect(after.slice(span?.start, span?.end)).toBe(note.quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are found by the caret', () => {
    const found = notes(text);
    const inside = text.indexOf('solé');
    expect(placedAt(found, inside).map(({ quote }) => quote)).toEqual(['désolé si']);
    expect(placedAt(found, 0)).toEqual([]);
    expect(placedAt(found, null)).toEqual([]);
  });

  test('are drawn as strokes that never overlap', () => {
    const strokes = strokesOf(notes(text));
    expect(strokes.length).toBeGreaterThan(2);
    for (const [index, { start }] of strokes.entries()) {
      expect(start).toBeGreaterThanOrEqual(strokes[index - 1]?.end ?? 0);
    }
  });
});

describe('how a draft stands to what the desk says', () => {
  test('is told for the form of address, against the voice of the page', () => {
    expect(stances('Bonjour, vous pouvez nous écrire.')).toEqual(['stanceAddressFits']);
    expect(stances('Salut, tu peux nous écrire.')).toEqual(['stanceAddressOther']);
    expect(stances('Salut, tu peux nous écrire. Vous aurez vos billets.')).toEqual(['stanceMixed']);
  });

  test('or against the person, where the page does as they do and their words tell', () => {
    const informal = { text: 'Tu peux me dire où sont mes billets?', language: 'fr' } as const;
    const mirror = { address: 'mirror', answered: informal } as const;
    expect(stances('Salut, tu peux nous écrire.', mirror)).toEqual(['stanceAddressLike']);
    expect(stances('Bonjour, vous pouvez nous écrire.', mirror)).toEqual(['stanceAddressUnlike']);
    const silent = { ...mirror, answered: { ...informal, text: 'Où sont les billets?' } };
    expect(stances('Salut, tu peux nous écrire.', silent)).toEqual(['stanceAddress']);
  });

  test('is told for a language that is not the fan’s', () => {
    expect(stances('Hello, your tickets will be refunded by Friday.')).toEqual(['stanceLanguage']);
  });

  test('is told for a signature that is missing, in public', () => {
    const signed = { signature: '— Maude' };
    expect(stances('Bonjour, vos billets arrivent vendredi.', signed)).toContain('stanceUnsigned');
    expect(stances('Bonjour, vos billets arrivent vendredi. — Maude', signed)).not.toContain(
      'stanceUnsigned',
    );
    expect(
      stances('Bonjour, vos billets arrivent vendredi.', { ...signed, readers: 'private' }),
    ).not.toContain('stanceUnsigned');
  });

  test('is told for a word that the page hides when others write it', () => {
    const settings = { ...DEFAULT_PAGE_SETTINGS, blockedWords: ['arnaque'] };
    expect(stances('Bonjour, ce n’est pas une arnaque.', { settings })).toContain('stanceHeldBack');
  });
});

test('what an item expects is no part of what a draft is held against', () => {
  const lines = (expectations: ReturnType<typeof fakeExpectation>[]) => {
    const injects = [fakeInject({ do: [publishes()] })];
    const { store } = fakeRunStore({ scenario: fakeScenario({ injects, expectations }) });
    const { programme, view } = store.getState();
    return houseLines(programme.scenario, view, 'public', undefined);
  };
  const demanding = fakeExpectation({ address: 'tu', tone: { empathy: { atLeast: 4 } } });
  expect(lines([demanding])).toEqual(lines([]));
});

describe('the summary of a draft', () => {
  const summary = (text: string) => summaryOf(text, readingOf(text), notes(text))?.text;

  test('says when there is too little to go on, and when it is another language', () => {
    expect(summary('   ')).toBe('helpEmpty');
    expect(summary('voilà')).toBe('helpTooLittle');
    expect(summary('Wir haben das leider nicht gewusst gestern')).toBe('helpForeign');
    expect(summary('Bonjour Léa, vos billets arrivent vendredi.')).toBe('helpCounts');
  });

  test('waits for the first reading', () => {
    expect(summaryOf('Bonjour', null, [])).toBeNull();
  });
});

describe('the scales of a draft', () => {
  test('tell which way the words moved them', () => {
    const scales = scalesOf(
      readingOf('Bonjour Léa, merci de votre message. Nous vous remboursons vendredi.').tone,
    );
    const scale = (name: string) => scales.find((one) => one.scale === name);
    expect(scale('nextStep')).toMatchObject({ moved: 'up', level: 3 });
    expect(scales).toHaveLength(10);
  });

  test('are not rated where there is too little to go on', () => {
    expect(scalesOf(readingOf('voilà').tone).every(({ level }) => level === null)).toBe(true);
  });
});
