import type { Language } from '../../vocabulary/language.ts';
import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { UNITS } from '../fold.ts';
import { MOVES } from '../moves.ts';
import { squareRoot } from '../square-root.ts';
import { WORD } from '../word-features.ts';
import { packWords } from '../word-list.ts';
import { letterOf, type WordTable } from '../word-table.ts';
import type { Calibration } from './calibration.ts';
import type { Fit } from './fit.ts';
import { isWord } from './known-words.ts';

type Row = ArrayLike<number>;

/** A step of a column of words, as a share of the spread of its weights: finer ones change no rank. */
const STEP = 0.8;

/** The model as the file that ships: whole units, names in order, one feature a line. Same fit, same bytes. */
export function modelText(
  language: Language,
  { weights, baseline, moves }: Fit,
  calibrations: readonly Calibration[],
): string {
  const scaled = (row: Row) =>
    TONE_SCALES.map((_, scale) => (row[scale] ?? 0) * (calibrations[scale]?.slope ?? 0) * UNITS);
  const shares = (row: Row) => MOVES.map((_, move) => (row[move] ?? 0) * UNITS);
  const start = Array.from(baseline, (value, scale) => {
    const { slope, offset } = calibrations[scale] ?? { slope: 0, offset: 0 };
    return Math.round((value * slope + offset) * UNITS);
  });
  const thresholds = TONE_SCALES.map(
    (scale, index) => `"${scale}":${JSON.stringify(calibrations[index]?.thresholds)}`,
  );
  const table = tableOf([...weights.keys()].filter(isWord).sort(inOrder), (name) => [
    ...scaled(weights.get(name) ?? []),
    ...shares(moves.weights.get(name) ?? []),
  ]);
  return [
    `{"language":"${language}",`,
    `"baseline":${JSON.stringify(start)},`,
    `"thresholds":{${thresholds.join(',\n')}},`,
    `"features":{${linesOf(weights, scaled)}},`,
    `"moves":{"baseline":${JSON.stringify(shares(moves.baseline).map(Math.round))},`,
    `"features":{${linesOf(moves.weights, shares)}}},`,
    `"words":{"words":${JSON.stringify(table.words)},`,
    `"steps":${JSON.stringify(table.steps)},`,
    `"columns":${JSON.stringify(table.columns).replaceAll('","', '",\n"')}}}`,
    '',
  ].join('\n');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function linesOf(weights: ReadonlyMap<string, Row>, unitsOf: (row: Row) => number[]): string {
  return [...weights]
    .filter(([name]) => !isWord(name))
    .map(([name, row]) => [name, unitsOf(row).map((unit) => Math.round(unit) + 0)] as const)
    .filter(([, row]) => row.some((unit) => unit !== 0))
    .sort(([a], [b]) => inOrder(a, b))
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
    .join(',\n');
}

function tableOf(names: readonly string[], unitsOf: (name: string) => number[]): WordTable {
  const rows = names.map(unitsOf);
  const columns = Array.from({ length: TONE_SCALES.length + MOVES.length }, (_, column) =>
    rows.map((row) => row[column] ?? 0),
  );
  const steps = columns.map((column) => Math.max(1, Math.round(spreadOf(column) * STEP)));
  return {
    words: packWords(names.map((name) => name.slice(WORD.length))),
    steps,
    columns: columns.map((column, index) =>
      column.map((units) => letterOf(Math.round(units / (steps[index] ?? 1)))).join(''),
    ),
  };
}

function spreadOf(values: readonly number[]): number {
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  return squareRoot(squares / Math.max(1, values.length));
}
