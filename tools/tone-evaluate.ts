/**
 * `npm run tone:evaluate`: how far the tone analyser agrees with careful raters and with public data; see
 * `--help`. Progress goes to standard error; exit code 1, with a sentence, when something cannot be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeldOut } from '../src/tone/training/held-out.ts';
import { heldOutReplies } from '../src/tone/training/held-out-replies.ts';
import type { Observation } from '../src/tone/training/observation.ts';
import { parseCorpus } from '../src/tone/training/rated-reply.ts';
import { LANGUAGES, type Language } from '../src/vocabulary/language.ts';
import { agreementReport } from './tone-evaluate/agreement-report.ts';
import { confidenceReport, levelReport, tenthsOf } from './tone-evaluate/calibration-report.ts';
import { bandsOf, confidenceWeights, trustedReplies } from './tone-evaluate/confidence-fit.ts';
import {
  addressesIn,
  addressLine,
  languageLine,
  yardsticksOn,
} from './tone-evaluate/corpus-report.ts';
import { fairnessReport } from './tone-evaluate/fairness-report.ts';
import { curveReport } from './tone-evaluate/learning-curve.ts';
import { HELP, type Options, optionsOf } from './tone-evaluate/options.ts';
import { publicReport } from './tone-evaluate/public/report.ts';
import { secondRatings, twiceReport } from './tone-evaluate/twice.ts';
import { Unreadable } from './tone-evaluate/unreadable.ts';
import { observationsOf, TONE_ROOM } from './tone-learning.ts';

/** Replies quoted of each kind of exchange, with `--misses`. */
const WORST = 10;

async function evaluate(options: Options): Promise<void> {
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (options.publicFolder !== undefined)
    for (const part of publicReport(options.publicFolder, options.misses)) console.log(`${part}\n`);
  if (options.twice) console.log(`${ratedTwice()}\n`);
  if (options.fair)
    for (const language of options.languages)
      console.log(
        `${fairnessReport(language, parseCorpus(corpusText(language)), options.misses ? WORST : 0)}\n`,
      );
  if (!options.crossValidates) return;
  for (const language of options.languages) await crossValidate(language, options);
}

async function crossValidate(language: Language, options: Options): Promise<void> {
  const observations = observationsOf(language);
  const leftOut = batchesAsked(observations, options);
  const scales = readHeldOut(observations, progress, { leftOut });
  progressEnds();
  const read = observations.filter(({ rated }) => leftOut?.has(rated.batch) ?? true);
  const replies = heldOutReplies(read, scales);
  console.log(`${language}, ${read.length} replies, each read by a model that never saw its batch`);
  console.log(agreementReport(language, replies, await yardsticksOn(replies, language)));
  if (language === 'fr') console.log(addressLine(read, addressesIn(corpusText(language))));
  console.log(`${languageLine(read, language)}\n`);
  if (options.calibration) {
    const trusted = trustedReplies(replies);
    console.log(`${levelReport(replies)}\n`);
    console.log(`${confidenceReport('band of confidence', bandsOf(trusted))}\n`);
    console.log(`${confidenceReport('tenths of confidence', tenthsOf(trusted))}\n`);
    console.log(`${confidenceWeights(replies)}\n`);
  }
  if (!options.curve) return;
  console.log(`${curveReport(observations, leftOut, progress)}\n`);
  progressEnds();
}

function batchesAsked(
  observations: readonly Observation[],
  { batches }: Options,
): ReadonlySet<string> | undefined {
  if (batches === undefined) return undefined;
  const known = new Set(observations.map(({ rated }) => rated.batch));
  const asked = new Set([...batches].filter((batch) => known.has(batch)));
  if (asked.size === 0)
    throw new Unreadable(`--batches: the corpus has ${[...known].join(', ')}; none was named`);
  return asked;
}

function ratedTwice(): string {
  const path = join(TONE_ROOM, 'corpus', 'second-ratings.jsonl');
  if (!existsSync(path)) throw new Unreadable(`--twice: there is no ${path}`);
  const first = LANGUAGES.flatMap((language) => parseCorpus(corpusText(language)));
  return `Rated twice\n${twiceReport(first, secondRatings(readFileSync(path, 'utf8')))}`;
}

function corpusText(language: Language): string {
  return readFileSync(join(TONE_ROOM, 'corpus', `${language}.jsonl`), 'utf8');
}

function progress(step: string): void {
  process.stderr.write(`${step} `);
}

function progressEnds(): void {
  process.stderr.write('\n');
}

try {
  await evaluate(optionsOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(`tone:evaluate: ${error.message}`);
  process.exitCode = 1;
}
