import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../src/tone/detect-language.ts';
import { tokenise } from '../src/tone/tokenise.ts';
import { agreementOf, agreementTable } from '../src/tone/training/agreement.ts';
import { type Calibration, calibrate } from '../src/tone/training/calibration.ts';
import { type HeldOutScale, readHeldOut } from '../src/tone/training/held-out.ts';
import { type Observation, observe } from '../src/tone/training/observation.ts';
import { mean, spearman } from '../src/tone/training/ranks.ts';
import { parseCorpus } from '../src/tone/training/rated-reply.ts';
import { isLanguage, LANGUAGES, type Language } from '../src/vocabulary/language.ts';
import { LOW_IS_GOOD, TONE_SCALES } from '../src/vocabulary/tone-scale.ts';

export const TONE_ROOM = join(import.meta.dirname, '../src/tone');

/** Languages named on the command line, or both. */
export function languagesAsked(args: readonly string[]): readonly Language[] {
  const asked = args.filter(isLanguage);
  return asked.length === 0 ? LANGUAGES : asked;
}

/** The corpus of a language, but for replies written in another: that one's model reads them. */
export function observationsOf(language: Language): Observation[] {
  const text = readFileSync(join(TONE_ROOM, 'corpus', `${language}.jsonl`), 'utf8');
  const isIn = (reply: string) => detectLanguage(tokenise(reply), language).language === language;
  return parseCorpus(text)
    .filter(({ reply }) => isIn(reply))
    .map((rated) => observe({ ...rated, language }));
}

/** Reads every batch with a model that never saw it, prints how far it agrees, and calibrates on that. */
export function measured(language: Language, observations: readonly Observation[]): Calibration[] {
  const scales = readHeldOut(observations, (batch) => process.stderr.write(`${batch} `));
  process.stderr.write('\n');
  const calibrations = TONE_SCALES.map((scale, index) => {
    const { predicted, rated } = scales[index] ?? { predicted: [], rated: [] };
    return calibrate(predicted, rated, LOW_IS_GOOD.has(scale));
  });
  console.log(
    agreementTable(
      `${language}, ${observations.length} replies`,
      agreementOf(scales, calibrations),
    ),
  );
  console.log(`mean rank by batch: ${ranksByBatch(scales).join(', ')}`);
  return calibrations;
}

/** How far each batch agrees by itself, over the scales: some are harder than others, and meant to be. */
function ranksByBatch(scales: readonly HeldOutScale[]): string[] {
  const batches = new Set(scales.flatMap((scale) => scale.batches));
  return [...batches].map((name) => {
    const ranks = scales.map(({ predicted, rated, batches }) => {
      const isOwn = (_: number, at: number) => batches[at] === name;
      return spearman(predicted.filter(isOwn), rated.filter(isOwn));
    });
    return `${name} ${mean(ranks).toFixed(3)}`;
  });
}
