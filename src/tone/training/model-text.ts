import type { Language } from '../../vocabulary/language.ts';
import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import { UNITS } from '../fold.ts';
import { WORD_STEP } from '../model.ts';
import { WORD } from '../word-features.ts';
import type { Calibration } from './calibration.ts';
import type { Fit } from './fit.ts';

/** The model as the file that ships: whole units, names in order, one feature a line. Same fit, same bytes. */
export function modelText(
  language: Language,
  { weights, baseline }: Fit,
  calibrations: readonly Calibration[],
): string {
  const units = (row: Float64Array, step: number) =>
    Array.from(
      row,
      (weight, scale) =>
        Math.round((weight * (calibrations[scale]?.slope ?? 0) * UNITS) / step) + 0,
    );
  const start = Array.from(baseline, (value, scale) => {
    const { slope, offset } = calibrations[scale] ?? { slope: 0, offset: 0 };
    return Math.round((value * slope + offset) * UNITS);
  });
  const rows = [...weights]
    .map(([name, row]) => [name, units(row, name.startsWith(WORD) ? WORD_STEP : 1)] as const)
    .filter(([, row]) => row.some((unit) => unit !== 0));
  const sorted = rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted
    .filter(([name]) => name.startsWith(WORD))
    .map(([name, row]) => [name.slice(WORD.length), row] as const);
  const features = sorted.filter(([name]) => !name.startsWith(WORD));
  const thresholds = TONE_SCALES.map(
    (scale, index) => `"${scale}":${JSON.stringify(calibrations[index]?.thresholds)}`,
  );
  return [
    `{"language":"${language}",`,
    `"baseline":${JSON.stringify(start)},`,
    `"thresholds":{${thresholds.join(',\n')}},`,
    `"features":{${linesOf(features)}},`,
    `"words":{${linesOf(words)}}}`,
    '',
  ].join('\n');
}

function linesOf(rows: readonly (readonly [string, readonly number[]])[]): string {
  return rows.map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`).join(',\n');
}
