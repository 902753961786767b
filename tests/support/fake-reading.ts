import type {
  Contribution,
  PhraseMatch,
  Reading,
  ScaleReading,
  ToneReport,
} from '../../src/vocabulary/reading.ts';
import { DIMENSIONS, type Level, type ToneScale } from '../../src/vocabulary/tone-scale.ts';

/** Levels by scale (`null` = not rated), and whatever else of a reading a test is about. */
export interface ReadingOverrides extends Partial<Record<ToneScale, Level | null>> {
  readonly language?: ToneReport['language'];
  readonly address?: ToneReport['address'];
  readonly confidence?: number;
  readonly matches?: ToneReport['matches'];
  /** Ids of phrase groups found, or the matches themselves where their place matters. */
  readonly phrases?: readonly (string | PhraseMatch)[];
  readonly words?: number;
  readonly copyOf?: number | null;
  readonly shownLanguage?: Reading['shownLanguage'];
}

/** A sound reply: every scale at level 2, the two that are better low at 0. */
const SOUND: Readonly<Record<ToneScale, Level>> = {
  politeness: 2,
  empathy: 2,
  ownership: 2,
  defensiveness: 0,
  hostility: 0,
  warmth: 2,
  professionalism: 2,
  clarity: 2,
  nextStep: 2,
  overall: 2,
};

/** A reading as the tone room would have made it, without any text being read. */
export function fakeReading(overrides: ReadingOverrides = {}): Reading {
  return {
    tone: fakeToneReport(overrides),
    phrases: (overrides.phrases ?? []).map(phraseMatch),
    words: overrides.words ?? 20,
    copyOf: overrides.copyOf ?? null,
    shownLanguage: overrides.shownLanguage === undefined ? 'fr' : overrides.shownLanguage,
  };
}

/** A reading of which nothing is rated: too little to go on. */
export function unratedReading(overrides: ReadingOverrides = {}): Reading {
  const nothing = Object.fromEntries(Object.keys(SOUND).map((scale) => [scale, null]));
  return fakeReading({ words: 1, confidence: 0, language: null, ...nothing, ...overrides });
}

function fakeToneReport(overrides: ReadingOverrides): ToneReport {
  const scale = (name: ToneScale): ScaleReading | null => {
    const level = overrides[name];
    return level === null ? null : scaleAt(level ?? SOUND[name]);
  };
  const dimensions = Object.fromEntries(DIMENSIONS.map((name) => [name, scale(name)]));
  return {
    analyser: 'fake',
    language: overrides.language === undefined ? 'fr' : overrides.language,
    dimensions: dimensions as Record<(typeof DIMENSIONS)[number], ScaleReading | null>,
    overall: scale('overall'),
    address: overrides.address ?? 'vous',
    confidence: overrides.confidence ?? 1,
    matches: overrides.matches ?? [],
    suggestions: [],
  };
}

function scaleAt(level: Level): ScaleReading {
  const value = level / 4;
  const baseline: Contribution = { feature: 'baseline', value, spans: [] };
  return { value, level, contributions: [baseline] };
}

function phraseMatch(found: string | PhraseMatch): PhraseMatch {
  return typeof found === 'string' ? { phrase: found, start: 0, end: 0, quote: '' } : found;
}
