/**
 * `npm run tone:prior -- DIR`: learns the frozen politeness prior from the `tydip` folder of DIR and writes
 * `src/tone/priors/politeness.{en,fr}.json`. Prints how well it tells polite from impolite requests, each
 * fifth of the English sentences told by what the other four taught. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetSettings } from '../src/tone/training/elastic-net.ts';
import type { Language } from '../src/vocabulary/language.ts';
import { politenessFigures } from './tone-evaluate/public/politeness.ts';
import { type PolitenessFile, politenessFiles } from './tone-evaluate/public/politeness-texts.ts';
import { TONE_ROOM } from './tone-learning.ts';
import {
  type Learnt,
  learn,
  type Row,
  readRow,
  sharedRow,
  wholeRow,
} from './tone-prior/learning.ts';
import { priorText } from './tone-prior/prior-text.ts';

/** Found by cross-validation over the English sentences. */
const WHOLE: NetSettings = { sparse: 0.0011, small: 0.01 };
const SHARED: NetSettings = { sparse: 0.002, small: 0.02 };

const FOLDS = 5;

function learnFrom({ texts }: PolitenessFile, rowOf: RowOf, settings: NetSettings): Learnt {
  return learn(
    texts.map(({ text }) => rowOf(text, 'en')),
    texts.map(({ score }) => score),
    settings,
  );
}

type RowOf = (text: string, language: Language) => Row;

/** Every sentence read by weights that never saw it. */
function crossRead(file: PolitenessFile, rowOf: RowOf, settings: NetSettings): Map<string, number> {
  const read = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = file.texts.filter((_, index) => index % FOLDS !== fold);
    const learnt = learnFrom({ ...file, texts: others }, rowOf, settings);
    for (const [index, { text }] of file.texts.entries())
      if (index % FOLDS === fold) read.set(text, readRow(rowOf(text, 'en'), learnt));
  }
  return read;
}

function report(name: string, file: PolitenessFile, rowOf: RowOf, settings: NetSettings): void {
  const read = crossRead(file, rowOf, settings);
  const [figures] = politenessFigures([file], (text) => read.get(text) ?? 0);
  if (figures === undefined) return;
  const { accuracy, area, rank } = figures;
  console.log(
    `${name}: accuracy ${(accuracy * 100).toFixed(1)} %, AUC ${area.toFixed(3)}, rank ${rank.toFixed(3)}`,
  );
}

function write(language: Language, learnt: Learnt): void {
  const path = join(TONE_ROOM, 'priors', `politeness.${language}.json`);
  writeFileSync(path, priorText(language, learnt));
  console.log(`${path} written`);
}

const folder = process.argv[2];
const train = politenessFiles(folder ?? '').find(({ name }) => name === 'en_train.csv');
if (train === undefined) {
  console.error('tone:prior DIR: a folder with "tydip/en_train.csv" was expected');
  process.exitCode = 1;
} else {
  report('strategies, words and pairs', train, wholeRow, WHOLE);
  report('what both languages share', train, sharedRow, SHARED);
  write('en', learnFrom(train, wholeRow, WHOLE));
  write('fr', learnFrom(train, sharedRow, SHARED));
}
