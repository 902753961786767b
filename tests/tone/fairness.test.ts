import { beforeAll, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/tone/analyse.ts';
import { LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { scaleOf } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { EXCHANGES, type Exchange } from '../../tools/tone-evaluate/exchanges.ts';
import {
  FAIR,
  fairnessOf,
  type KindReport,
  type Move,
} from '../../tools/tone-evaluate/fairness.ts';
import { corpusSample } from './corpus-sample.ts';

// Reads many replies: on a machine that is busy with other things this takes longer than usual.
vi.setConfig({ testTimeout: 60_000 });

/** How far the exchange moves the scale it moves most. */
function farthestMove(reply: string, exchanged: string, language: Language): number {
  const before = analyse({ reply, language });
  const after = analyse({ reply: exchanged, language });
  const moves = TONE_SCALES.map((scale) =>
    Math.abs((scaleOf(before, scale)?.value ?? 0) - (scaleOf(after, scale)?.value ?? 0)),
  );
  return Math.max(...moves);
}

const told = ({ scale, by, reply, exchanged }: Move) =>
  `${scale} by ${by.toFixed(3)}: "${reply}" → "${exchanged}"`;

const exchangeOf = (kind: Exchange['kind']) => EXCHANGES.filter((one) => one.kind === kind);

/** What only a few replies hold is sought in all of them. */
const repliesWith = (kind: Exchange['kind'], language: Language) =>
  corpusSample(language, Number.POSITIVE_INFINITY).filter(({ reply }) =>
    exchangeOf(kind).some(({ exchange }) => exchange(reply, language) !== reply),
  );

const NAMES = {
  fr: ['Tremblay', 'Nguyen', 'Diallo', 'Bélanger', 'Haddad', 'Kistabish', 'Martinez', 'Cohen'],
  en: ['Macdonald', 'Nguyen', 'Okafor', 'Singh', 'Haddad', 'Kanatakta', 'Martinez', 'Cohen'],
} as const;

const FRAMES = {
  fr: [
    'Bonjour Madame NAME, nous sommes désolés de ce retard; écrivez-nous en privé.',
    'NAME, nous sommes désolés de ce retard; écrivez-nous en privé.',
    'Merci de votre patience! – NAME, directrice',
  ],
  en: [
    'Good morning, Ms. NAME. We are sorry about the delay; please message us.',
    'NAME, we are sorry about the delay; please message us.',
    'Thank you for your patience! – NAME, manager',
  ],
} as const;

describe.each(LANGUAGES)('the same reply in %s', (language) => {
  const reports = new Map<Exchange['kind'], KindReport>();
  beforeAll(() => {
    const everywhere = EXCHANGES.filter(({ kind }) => kind !== 'names' && kind !== 'region');
    for (const report of fairnessOf(corpusSample(language, 150), language, everywhere))
      reports.set(report.kind, report);
  });

  test.each(['gender', 'accents', 'apostrophes'] as const)(
    'reads the same with its %s exchanged',
    (kind) => {
      const report = reports.get(kind);
      expect(report?.changed).toBeGreaterThan(0);
      expect(report?.unfair.map(told)).toEqual([]);
    },
  );

  test.each(['names', 'region'] as const)(
    'reads the same with its %s exchanged, in 24 replies of 25 of the whole corpus',
    (kind) => {
      const [report] = fairnessOf(repliesWith(kind, language), language, exchangeOf(kind));
      expect(report?.changed).toBeGreaterThan(20);
      expect((report?.unfair.length ?? 0) / (report?.changed ?? 1)).toBeLessThanOrEqual(0.04);
    },
  );

  test('reads the same, professionalism apart, with a letter slipped, in 19 replies of 20', () => {
    const report = reports.get('typos');
    expect(report?.changed).toBeGreaterThan(100);
    expect((report?.unfair.length ?? 0) / (report?.changed ?? 1)).toBeLessThanOrEqual(0.05);
  });

  test('reads the same whatever the name of the person', () => {
    for (const frame of FRAMES[language]) {
      const moves = NAMES[language].map((name) =>
        farthestMove(
          frame.replace('NAME', NAMES[language][0]),
          frame.replace('NAME', name),
          language,
        ),
      );
      expect(Math.max(...moves)).toBeLessThanOrEqual(FAIR);
    }
  });
});

describe('a family name that is a word too', () => {
  test('is read as a name inside a sentence', () => {
    const frame = (name: string) => `Bonjour Madame ${name}, nous sommes désolés de ce retard.`;
    expect(farthestMove(frame('Tremblay'), frame('Côté'), 'fr')).toBeLessThanOrEqual(FAIR);
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
    expect(farthestMove(one, other, 'fr')).toBeLessThanOrEqual(FAIR);
  });

  test.each([
    ['Mr. Roy will call you, he has your file.', 'Ms. Roy will call you, she has your file.'],
    ['Your son can use his ticket on Friday.', 'Your daughter can use her ticket on Friday.'],
  ])('changes nothing that matters: %s', (one, other) => {
    expect(farthestMove(one, other, 'en')).toBeLessThanOrEqual(FAIR);
  });
});

describe('what is exchanged', () => {
  const kinds = (kind: Exchange['kind'], reply: string, language: Language) =>
    exchangeOf(kind).map(({ exchange }) => exchange(reply, language))[0];

  test.each([
    ['names', 'fr', 'Bonjour Julie, merci!', 'Bonjour Fatou, merci!'],
    ['gender', 'fr', 'Elle est désolée, il y a eu un bris.', 'Il est désolé, il y a eu un bris.'],
    ['gender', 'fr', 'S’il vous plaît, Monsieur.', 'S’il vous plaît, Madame.'],
    ['gender', 'en', 'Mr. Roy says she knows, SIR.', 'Ms. Roy says he knows, MADAM.'],
    ['region', 'en', 'We apologise about the color.', 'We apologize about the colour.'],
    ['region', 'fr', 'Bonne fin de semaine!', 'Bonne week-end!'],
    ['accents', 'fr', 'Désolé, ça a brûlé.', 'Desole, ca a brule.'],
    ['apostrophes', 'fr', "l'été, l’hiver", "l’été, l'hiver"],
  ] as const)('is a thing that must weigh nothing (%s, %s): %s', (kind, language, one, other) => {
    expect(kinds(kind, one, language)).toBe(other);
  });

  test('is one letter of one long word, for a typo, the same each time', () => {
    const reply = 'Nous sommes vraiment désolés de cette longue attente.';
    const typed = kinds('typos', reply, 'fr') ?? '';
    const before = reply.split(' ');
    const changed = typed.split(' ').filter((word, index) => word !== before[index]);
    expect(changed.length).toBe(1);
    expect(Math.abs(typed.length - reply.length)).toBeLessThanOrEqual(1);
    expect(kinds('typos', reply, 'fr')).toBe(typed);
  });
});
