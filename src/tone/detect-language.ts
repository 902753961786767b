import type { Language } from '../vocabulary/language.ts';
import { isLatin } from './characters.ts';
import { SIGNS } from './telling-words.ts';
import type { Token, TokenisedText } from './token.ts';

/** Pairs and endings that lean one way in words unknown to both lists. */
const LEANING: readonly (readonly [Language, string])[] = [
  ['fr', 'eau'],
  ['fr', 'eux'],
  ['fr', 'oir'],
  ['fr', 'ez'],
  ['fr', 'aient'],
  ['fr', 'ions'],
  ['fr', 'ment'],
  ['fr', 'tte'],
  ['fr', 'elle'],
  ['fr', 'ier'],
  ['fr', 'ique'],
  ['en', 'ing'],
  ['en', 'ght'],
  ['en', 'wh'],
  ['en', 'th'],
  ['en', 'sh'],
  ['en', 'ck'],
  ['en', 'ly'],
  ['en', 'ould'],
  ['en', 'oo'],
  ['en', 'ee'],
];

export interface DetectedLanguage {
  readonly language: Language | null;
  /** 0 to 1: how clearly one language stands out. */
  readonly certainty: number;
}

const NEITHER: DetectedLanguage = { language: null, certainty: 0 };

/**
 * French, English or neither, for texts from one word on. A hint (the language expected) decides only
 * where the words leave it open; it never turns a clear French text into English.
 */
export function detectLanguage(text: TokenisedText, hint?: Language): DetectedLanguage {
  const letters = text.units.reduce(
    (sum, unit) => sum + (unit.kind === 'word' ? unit.plain.length : 0),
    0,
  );
  if (letters < 2) return NEITHER;
  const tally = tallyOf(text);
  const spread = tally.fr - tally.en;
  const best: Language = spread > 0 ? 'fr' : 'en';
  if (tally.foreign > Math.max(tally.fr, tally.en)) return NEITHER;
  const needed = Math.max(1, tally.words * 0.12);
  if (Math.abs(spread) < needed * 0.5)
    return hint !== undefined && isPlausible(tally) ? { language: hint, certainty: 0.5 } : NEITHER;
  if (tally[best] < needed && hint !== best) return NEITHER;
  return {
    language: best,
    certainty: Math.min(1, 0.5 + Math.abs(spread) / (2 * Math.max(4, tally.words * 0.5))),
  };
}

/** After so many words, a lead as clear as this is not lost any more. */
const ENOUGH_WORDS = 16;
const CLEAR_LEAD = 6;

interface Tally {
  fr: number;
  en: number;
  foreign: number;
  latin: number;
  words: number;
}

/** A text of Latin letters with no sign of a third language may be in the language expected. */
function isPlausible(tally: Tally): boolean {
  return tally.latin >= tally.words * 0.8 && tally.foreign < 1 && tally.words <= 14;
}

function tallyOf(text: TokenisedText): Tally {
  const tally: Tally = { fr: 0, en: 0, foreign: 0, latin: 0, words: 0 };
  for (const unit of text.units) {
    if (unit.kind !== 'word') continue;
    if (tally.words >= ENOUGH_WORDS && Math.abs(tally.fr - tally.en) >= CLEAR_LEAD) break;
    tally.words += 1;
    if (isLatin(text.source.charCodeAt(unit.start))) tally.latin += 1;
    const signs = SIGNS.get(unit.plain);
    if (signs?.fr) tally.fr += 1;
    if (signs?.en) tally.en += 1;
    if (signs?.foreign) tally.foreign += 1;
    if (!signs?.fr && !signs?.en) lean(tally, text.source, unit);
  }
  return tally;
}

function lean(tally: Tally, source: string, { start, end, plain }: Token): void {
  if (!isAscii(source, start, end)) leanByAccents(tally, source.slice(start, end).toLowerCase());
  for (const [language, letters] of LEANING) if (plain.includes(letters)) tally[language] += 0.2;
}

function leanByAccents(tally: Tally, written: string): void {
  if (/[ñ¿ßãõ]/.test(written)) tally.foreign += 1;
  else if (/[éèêçàùœîôû]/.test(written)) tally.fr += 0.6;
}

function isAscii(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (source.charCodeAt(at) > 127) return false;
  return true;
}
