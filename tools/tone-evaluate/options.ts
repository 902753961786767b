import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../../src/vocabulary/language.ts';
import { Unreadable } from './unreadable.ts';

export const HELP = `npm run tone:evaluate -- [fr] [en] [options]: how far the tone analyser agrees with careful raters.

Without options: the rated replies of src/tone/corpus, each batch read by a model learnt from all the
others. Rank agreement (Spearman) per scale beside the length of the reply, VADER, AFINN and nlp.js on the
same replies; how often the level is the raters' own or one away; form of address; language. Takes minutes.

  fr, en             one language only
  --batches a,b      leave out and read these batches only (a quick look; e.g. fra,frc)
  --curve            also the learning curve: learnt from 25, 50, 75 and 100 % of the situations
  --calibration      also what people gave at each level read, and how far confidence can be believed
  --twice            replies rated by two raters: how far they agree (reads no model)
  --fair             names, gender, region, accents, apostrophes and typos exchanged: what moves (no training)
  --public DIR       public data sets in DIR: tydip, cocoa-mt, toxifrench, ibm-twitter-care, goemotions
  --misses           with --public: the sentences that were read wrongly; with --fair: the worst replies
  --help             this text`;

/** What was asked for on the command line. */
export interface Options {
  readonly languages: readonly Language[];
  readonly batches: ReadonlySet<string> | undefined;
  readonly curve: boolean;
  readonly calibration: boolean;
  readonly twice: boolean;
  readonly fair: boolean;
  readonly publicFolder: string | undefined;
  readonly misses: boolean;
  readonly help: boolean;
  /** Whether the corpus is to be read with batches left out: the long part. */
  readonly crossValidates: boolean;
}

/** @throws Unreadable when something was asked for that does not exist. */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const languages = positionals.filter(isLanguage);
  const stranger = positionals.find((word) => !isLanguage(word));
  if (stranger !== undefined)
    throw new Unreadable(`"${stranger}" is neither "fr" nor "en"; --help tells what can be asked`);
  const { curve, calibration, twice, fair, misses, help } = values;
  return {
    languages: languages.length === 0 ? LANGUAGES : languages,
    batches: values.batches === undefined ? undefined : new Set(values.batches.split(',')),
    curve,
    calibration,
    twice,
    fair,
    publicFolder: values.public,
    misses,
    help,
    crossValidates: curve || calibration || (!twice && !fair && values.public === undefined),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        batches: { type: 'string' },
        curve: { type: 'boolean', default: false },
        calibration: { type: 'boolean', default: false },
        twice: { type: 'boolean', default: false },
        fair: { type: 'boolean', default: false },
        public: { type: 'string' },
        misses: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  }
}
