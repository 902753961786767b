import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { VariationRow, VariationTable } from '../schema/variation.ts';
import { longestAt } from '../shape/known-keys.ts';
import { textIn } from '../text.ts';
import type { PlacedText } from '../variation/placed-texts.ts';
import { type Placeholder, placeholdersIn } from '../variation/placeholder.ts';

/** Texts that the longest rows would make longer than the format lets them be. */
export function checkLengths(scenario: Scenario, texts: readonly PlacedText[]): Finding[] {
  const tables = scenario.variations ?? [];
  return texts.flatMap(({ text, path, language }) => {
    const places = placeholdersIn(text);
    if (places.length === 0) return [];
    const worst = tables.map((table) => longestRow(table, places, language));
    const length = worst.reduce((sum, { growth }) => sum + growth, text.length);
    const limit = longestAt(scenario, path);
    if (length <= limit) return [];
    const names = worst.flatMap(({ name, growth }) => (growth > 0 ? [name] : []));
    return [finding('EO607', path, { rows: listed(names), length, limit })];
  });
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
