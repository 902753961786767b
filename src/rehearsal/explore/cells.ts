import type { Condition } from '../../scenario/schema/guard.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Reading, ScaleReading, ToneReport } from '../../vocabulary/reading.ts';
import {
  type AddressForm,
  type DIMENSIONS,
  LEVELS,
  type Level,
  type ToneScale,
} from '../../vocabulary/tone-scale.ts';
import type { WordForm } from '../../vocabulary/word-form.ts';

/** A reading that nobody wrote: only what guards can see of it. */
export interface Cell {
  readonly levels: Readonly<Partial<Record<ToneScale, Level | null>>>;
  readonly phrases: readonly string[];
  readonly language: Language | null;
  readonly address: AddressForm;
  readonly copied: boolean;
  readonly forms: readonly WordForm[];
  /** How many words. */
  readonly words: number;
}

/** The analyser's version in a reading that nobody wrote. */
export const SYNTHETIC = 'synthetic';

/** More cells than this are not all tried. */
export const CELL_LIMIT = 192;

/** Cells for these conditions, and whether they are all there are. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly complete: boolean;
}

/** Words of a reply that no condition counts. */
const SOME_WORDS = 12;

const NEUTRAL: Cell = {
  levels: {},
  phrases: [],
  language: 'fr',
  address: 'none',
  copied: false,
  forms: [],
  words: SOME_WORDS,
};

/**
 * One reading for every way in which words could answer these conditions differently: a level between
 * each two thresholds that they name, rated or not, each phrase said or not, and so on.
 */
export function cellsFor(conditions: readonly Condition[]): Cells {
  let cells: readonly Cell[] = [NEUTRAL];
  for (const axis of axesOf(conditions)) {
    cells = cells.flatMap((cell) => axis(cell));
    if (cells.length > CELL_LIMIT) return { cells: thinned(cells), complete: false };
  }
  return { cells, complete: true };
}

type Axis = (cell: Cell) => readonly Cell[];

function axesOf(conditions: readonly Condition[]): readonly Axis[] {
  const scales = new Map<ToneScale, number[]>();
  const phrases = new Set<string>();
  const addresses = new Set<AddressForm>();
  const forms = new Set<WordForm>();
  const lengths = new Set<number>();
  const axes: Axis[] = [];
  let language = false;
  let copied = false;
  for (const condition of conditions) {
    if (condition.type === 'tone') {
      const cuts = scales.get(condition.scale) ?? [];
      cuts.push(condition.atLeast ?? 0, (condition.atMost ?? 4) + 1);
      scales.set(condition.scale, cuts);
    } else if (condition.type === 'mentions') {
      for (const phrase of condition.phrases) phrases.add(phrase);
    } else if (condition.type === 'address') addresses.add(condition.is);
    else if (condition.type === 'language') language = true;
    else if (condition.type === 'copied') copied = true;
    else if (condition.type === 'form') {
      for (const form of [...(condition.has ?? []), ...(condition.lacks ?? [])]) forms.add(form);
      if (condition.atLeast !== undefined) lengths.add(condition.atLeast);
      if (condition.atMost !== undefined) lengths.add(condition.atMost + 1);
    }
  }
  for (const [scale, cuts] of scales) axes.push(scaleAxis(scale, cuts));
  for (const phrase of phrases) axes.push(phraseAxis(phrase));
  if (addresses.size > 0) axes.push(addressAxis([...addresses]));
  if (language) axes.push(languageAxis);
  if (copied) axes.push((cell) => [cell, { ...cell, copied: true }]);
  for (const form of forms) axes.push(formAxis(form));
  if (lengths.size > 0) axes.push(lengthAxis([...lengths]));
  return axes;
}

/** The lowest level of each stretch between two cuts, and "not rated". */
function scaleAxis(scale: ToneScale, cuts: readonly number[]): Axis {
  const starts = LEVELS.filter((level) => level === 0 || cuts.includes(level));
  const values: readonly (Level | null)[] = [...starts, null];
  return (cell) => values.map((value) => ({ ...cell, levels: { ...cell.levels, [scale]: value } }));
}

function phraseAxis(phrase: string): Axis {
  return (cell) => [cell, { ...cell, phrases: [...cell.phrases, phrase] }];
}

function addressAxis(named: readonly AddressForm[]): Axis {
  const other = (['none', 'vous', 'tu', 'mixed'] as const).find((form) => !named.includes(form));
  const forms = other === undefined ? named : [...named, other];
  return (cell) => forms.map((address) => ({ ...cell, address }));
}

function formAxis(form: WordForm): Axis {
  return (cell) => [cell, { ...cell, forms: [...cell.forms, form] }];
}

/** The longest of each stretch between two cuts; of the last, its shortest. */
function lengthAxis(cuts: readonly number[]): Axis {
  const ends = cuts.toSorted((a, b) => a - b).map((cut) => cut - 1);
  const lengths = new Set([...ends.filter((end) => end > 0), Math.max(1, ...cuts)]);
  return (cell) => [...lengths].map((words) => ({ ...cell, words }));
}

function languageAxis(cell: Cell): readonly Cell[] {
  return (['fr', 'en', null] as const).map((language) => ({ ...cell, language }));
}

/** Evenly spread over the whole, so that no threshold is left on one side only. */
function thinned(cells: readonly Cell[]): readonly Cell[] {
  const step = cells.length / CELL_LIMIT;
  return Array.from({ length: CELL_LIMIT }, (_, index) => cells[Math.floor(index * step)]).filter(
    (cell) => cell !== undefined,
  );
}

/** What stands for a scale that no condition names: middling, or low where low is good. */
function neutralLevel(scale: ToneScale): Level {
  return scale === 'hostility' || scale === 'defensiveness' ? 0 : 2;
}

const SIGNS: Readonly<Record<WordForm, string>> = {
  question: 'Mot?',
  exclamation: 'Mot!',
  hashtag: '#mot',
  mention: '@mot',
  link: 'https://exemple.test',
  emoji: '🙂',
  shouting: 'VOICI DES CAPITALES',
  list: '- mot\n- mot',
};

/** A text of which conditions on its form see exactly the cell; its length is told by the reading. */
export function wordsOf({ forms }: Cell): string {
  return forms.length === 0 ? '…' : forms.map((form) => SIGNS[form]).join('\n');
}

/** A reading as the analyser would have given it, had somebody found the words. */
export function readingOf(cell: Cell, shownLanguage: Language | null): Reading {
  const scaleAt = (scale: ToneScale): ScaleReading | null => {
    const level = cell.levels[scale] === undefined ? neutralLevel(scale) : cell.levels[scale];
    if (level === null) return null;
    const value = level / 4;
    return { value, level, contributions: [{ feature: 'synthetic', value, spans: [] }] };
  };
  const tone: ToneReport = {
    analyser: SYNTHETIC,
    language: cell.language,
    dimensions: {
      politeness: scaleAt('politeness'),
      empathy: scaleAt('empathy'),
      ownership: scaleAt('ownership'),
      defensiveness: scaleAt('defensiveness'),
      hostility: scaleAt('hostility'),
      warmth: scaleAt('warmth'),
      professionalism: scaleAt('professionalism'),
      clarity: scaleAt('clarity'),
      nextStep: scaleAt('nextStep'),
    } satisfies Record<(typeof DIMENSIONS)[number], ScaleReading | null>,
    overall: scaleAt('overall'),
    address: cell.address,
    confidence: 1,
    matches: [],
    suggestions: [],
  };
  const phrases = cell.phrases.map((phrase) => ({ phrase, start: 0, end: 0, quote: '' }));
  return { tone, phrases, words: cell.words, copyOf: cell.copied ? 0 : null, shownLanguage };
}
