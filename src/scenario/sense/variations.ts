import { closestTo } from '../../lib/edit-distance.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { choices } from '../diagnostics/wording.ts';
import { pathText } from '../path.ts';
import { ROW_WORD_LIMIT, type VariationTable } from '../schema/variation.ts';
import { type PlacedText, placedTexts } from '../variation/placed-texts.ts';
import { attemptsIn, placeholdersIn } from '../variation/placeholder.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Story } from './story.ts';
import { checkLengths } from './varied-lengths.ts';

/** Tables whose rows do not match, and placeholders that name nothing or stand in the wrong place. */
export function checkVariations({ scenario }: Story): Finding[] {
  const tables = scenario.variations ?? [];
  const texts = placedTexts(scenario);
  return [
    ...tables.flatMap((table, index) => [
      ...sameRows(table, index),
      ...tooManyWords(table, index),
      ...twins(table, index),
    ]),
    ...texts.flatMap((text) => misplaced(text)),
    ...unknown(texts, tables),
    ...unused(texts, tables),
    ...checkLengths(scenario, texts),
  ];
}

/** The names that any row of a table gives. */
function wordsOf({ rows }: VariationTable): string[] {
  return [...new Set(rows.flatMap(({ words }) => Object.keys(words)))];
}

function sameRows(table: VariationTable, index: number): Finding[] {
  const wanted = wordsOf(table);
  return table.rows.flatMap(({ id, words }, place) =>
    wanted
      .filter((word) => !Object.hasOwn(words, word))
      .map((word) =>
        finding('EO605', ['variations', index, 'rows', place, 'words'], { word, row: id }),
      ),
  );
}

function tooManyWords({ rows }: VariationTable, index: number): Finding[] {
  return rows.flatMap(({ words }, place) => {
    const count = Object.keys(words).length;
    const path = ['variations', index, 'rows', place, 'words'];
    return count > ROW_WORD_LIMIT ? [finding('EO608', path, { count, limit: ROW_WORD_LIMIT })] : [];
  });
}

/** Rows of one table with the same id. */
function twins({ rows }: VariationTable, index: number): Finding[] {
  return rows.flatMap(({ id }, place) => {
    const first = rows.findIndex((row) => row.id === id);
    if (first === place) return [];
    const path = (row: number) => ['variations', index, 'rows', row, 'id'];
    const slots = { id, what: { fr: 'La ligne', en: 'The row' }, first: pathText(path(first)) };
    return [finding('EO303', path(place), slots)];
  });
}

const NOT_HERE = {
  title: {
    fr: 'le titre se lit dans la liste, avant qu’une ligne soit tirée',
    en: 'the title is read in the list, before a row is drawn',
  },
  summary: {
    fr: 'le résumé se lit dans la liste, avant qu’une ligne soit tirée',
    en: 'the summary is read in the list, before a row is drawn',
  },
  variations: {
    fr: 'un mot des tableaux est pris tel quel',
    en: 'a word of the tables is taken as it is',
  },
} as const;

function misplaced({ text, path }: PlacedText): Finding[] {
  const top = path[0];
  if (top !== 'title' && top !== 'summary' && top !== 'variations') return [];
  return attemptsIn(text)
    .slice(0, 1)
    .map((written) => finding('EO606', path, { written, why: NOT_HERE[top] }));
}

function unknown(texts: readonly PlacedText[], tables: readonly VariationTable[]): Finding[] {
  const known = new Set(
    tables.flatMap((table) => wordsOf(table).map((word) => `{${table.id}.${word}}`)),
  );
  const listed = choices([...known]);
  const wrong = texts
    .filter((placed) => misplaced(placed).length === 0)
    .flatMap(({ text, path }) => attemptsIn(text).map((written) => ({ written, path })))
    .filter(({ written }) => !known.has(written));
  return wrong.map(({ written, path }, told) => {
    const near = told < MOST_SUGGESTIONS ? closestTo(written, known) : undefined;
    return finding('EO603', path, { written, known: listed }, { near });
  });
}

/** Looking for what was meant costs a comparison with every word; it is not done for ever. */
const MOST_SUGGESTIONS = 50;

function unused(texts: readonly PlacedText[], tables: readonly VariationTable[]): Finding[] {
  const used = new Set(
    texts.flatMap(({ text }) => placeholdersIn(text).map(({ written }) => written)),
  );
  return tables.flatMap((table, index) => {
    const words = wordsOf(table).map((word) => ({ word, written: `{${table.id}.${word}}` }));
    const idle = words.filter(({ written }) => !used.has(written));
    const at = ['variations', index];
    if (idle.length === words.length) {
      const what = KIND_WORDS.table.the;
      const named = { fr: `${what.fr} « ${table.id} »`, en: `${what.en} "${table.id}"` };
      const written = words[0]?.written ?? `{${table.id}.…}`;
      return [finding('EO604', [...at, 'id'], { what: named, written })];
    }
    return idle.map(({ word, written }) => {
      const named = { fr: `Le mot « ${word} »`, en: `The word "${word}"` };
      const path = [...at, 'rows', 0, 'words', word];
      return finding('EO604', path, { what: named, written }, { on: 'key' });
    });
  });
}
