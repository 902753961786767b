import { type Bilingual, LANGUAGES, type Language } from '../../vocabulary/language.ts';
import { type Path, pathText, valueAt } from '../path.ts';
import type { Place } from '../source/places.ts';
import { CATALOGUE, type Code } from './catalogue.ts';
import type { CatalogueEntry, Severity, SlotValue } from './entry.ts';
import { excerpt } from './excerpt.ts';
import type { Finding } from './finding.ts';

/** A problem of a scenario file, placed and said in both languages. */
export interface Diagnostic {
  /** Stable code, such as `EO301`; see `catalogue.ts`. */
  readonly code: Code;
  readonly severity: Severity;
  /** Name of the file as the caller gave it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
  /** JSONPath, such as `$.injects[3].do[0].item.by`. */
  readonly path: string;
  readonly message: Bilingual;
  readonly expected: Bilingual;
  readonly got: Bilingual;
  readonly hint: Bilingual;
}

/** Where a finding stands in the file. */
export interface Placed {
  readonly file: string;
  readonly place: Place;
  /** The path as it is in the file, which a migration may have moved. */
  readonly path: Path;
}

/** @param root the parsed file, from which what was got is quoted. */
export function diagnosticOf(found: Finding, root: unknown, placed: Placed): Diagnostic {
  const entry: CatalogueEntry = CATALOGUE[found.code];
  const got = inBoth((language) =>
    wordOf(found.slots['got'] ?? excerpt(valueAt(root, placed.path)), language),
  );
  const slots = { ...found.slots, got };
  return {
    code: found.code,
    severity: entry.severity,
    file: placed.file,
    line: placed.place.line,
    column: placed.place.column,
    path: pathText(placed.path),
    message: said(entry.message, slots),
    expected: said(entry.expected, slots),
    got,
    hint: found.near === undefined ? said(entry.hint, slots) : said(NEAR, { near: found.near }),
  };
}

const NEAR: Bilingual = { fr: 'Vouliez-vous dire « {near} »?', en: 'Did you mean "{near}"?' };

/** A sentence of the catalogue with its slots filled, in both languages. */
export function said(sentence: Bilingual, slots: Readonly<Record<string, SlotValue>>): Bilingual {
  return inBoth((language) => {
    const template = language === 'fr' ? frenchSpaces(sentence.fr) : sentence.en;
    const filled = template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
      const value = slots[name];
      return value === undefined ? slot : wordOf(value, language);
    });
    return upperFirst(filled, sentence[language]);
  });
}

/** A sentence that begins with a slot still begins with a capital; noun phrases are left alone. */
function upperFirst(filled: string, template: string): string {
  const isSentence = template.endsWith('.') && template.startsWith('{');
  return isSentence ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** Québec usage: no-break spaces inside guillemets and before a colon. */
function frenchSpaces(text: string): string {
  return text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»').replaceAll(' :', '\u00a0:');
}

function wordOf(value: SlotValue, language: Language): string {
  if (typeof value === 'object') return language === 'fr' ? frenchSpaces(value.fr) : value.en;
  return String(value);
}

function inBoth(say: (language: Language) => string): Bilingual {
  const [fr, en] = LANGUAGES;
  return { fr: say(fr), en: say(en) };
}
