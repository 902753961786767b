import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Path } from '../path.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { VariationRow, VariationTable } from '../schema/variation.ts';
import { longestAt } from '../shape/known-keys.ts';
import { FILE_LIMIT } from '../source/limits.ts';
import { textIn } from '../text.ts';
import type { PlacedText } from '../variation/placed-texts.ts';
import { type Placeholder, placeholdersIn } from '../variation/placeholder.ts';

/** Texts that the longest rows would make longer than the format lets them be, one by one or in all. */
export function checkLengths(scenario: Scenario, texts: readonly PlacedText[]): Finding[] {
  const varied = texts.flatMap((placed) => longest(placed, scenario.variations ?? []));
  const tooLong = varied.flatMap(({ path, length, rows }) => {
    const limit = longestAt(scenario, path);
    return length > limit ? [finding('EO607', path, { rows: listed(rows), length, limit })] : [];
  });
  const length = varied.reduce((sum, each) => sum + each.length, 0);
  if (tooLong.length > 0 || length <= FILE_LIMIT) return tooLong;
  return [finding('EO610', ['variations'], { length, limit: FILE_LIMIT })];
}

interface Longest {
  readonly path: Path;
  /** UTF-16 units with the rows that make it longest. */
  readonly length: number;
  readonly rows: readonly string[];
}

/** A text as long as the tables can make it; nothing where it has no placeholder. */
function longest(
  { text, path, language }: PlacedText,
  tables: readonly VariationTable[],
): Longest[] {
  const places = placeholdersIn(text);
  if (places.length === 0) return [];
  const worst = tables.map((table) => longestRow(table, places, language));
  return [
    {
      path,
      length: worst.reduce((sum, { growth }) => sum + growth, text.length),
      rows: worst.flatMap(({ name, growth }) => (growth > 0 ? [name] : [])),
    },
  ];
}

function listed(names: readonly string[]): Bilingual {
  return {
    fr: names.map((name) => `« ${name} »`).join(', '),
    en: names.map((name) => `"${name}"`).join(', '),
  };
}

interface Growth {
  readonly name: string;
  /** UTF-16 units that the row adds to the text, its placeholders taken off. */
  readonly growth: number;
}

/** The row of a table that makes a text longest. */
function longestRow(
  { id, rows }: VariationTable,
  places: readonly Placeholder[],
  language: Language,
): Growth {
  const own = places.filter(({ table }) => table === id);
  return rows
    .map((row) => ({ name: row.id, growth: growthBy(row, own, language) }))
    .reduce((most, each) => (each.growth > most.growth ? each : most), {
      name: '',
      growth: -Infinity,
    });
}

function growthBy({ words }: VariationRow, own: readonly Placeholder[], language: Language) {
  return own.reduce((sum, { word, written }) => {
    const given = words[word];
    const added = given === undefined ? 0 : textIn(given, language).text.length - written.length;
    return sum + added;
  }, 0);
}
