/**
 * `npm run tone:train [fr|en]`: learns the tone model again from `src/tone/corpus` and writes the data
 * that ships. The same corpus and lexicons give the same bytes. Takes a few minutes: levels are
 * calibrated on replies read by models that had not seen them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit } from '../src/tone/training/fit.ts';
import { modelText } from '../src/tone/training/model-text.ts';
import { languagesAsked, measured, observationsOf, TONE_ROOM } from './tone-learning.ts';

for (const language of languagesAsked(process.argv.slice(2))) {
  const observations = observationsOf(language);
  const calibrations = measured(language, observations);
  const path = join(TONE_ROOM, 'model', `${language}.generated.json`);
  writeFileSync(path, modelText(language, fit(observations), calibrations));
  console.log(`${path} written`);
}
