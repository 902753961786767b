import { isLanguage, type Language } from '../../vocabulary/language.ts';
import { TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import { type LabelledSentence, labelledSentences } from './labelled-sentence.ts';

/** A reply with its ratings, as a line of the corpus holds it. */
export interface RatedReply {
  readonly id: string;
  readonly batch: string;
  readonly language: Language;
  readonly comment: string;
  readonly reply: string;
  /** 0 to 4 in the order of `TONE_SCALES`; null where nothing is to be owned. */
  readonly ratings: readonly (number | null)[];
  /** Labelled sentences, when the reply has been read sentence by sentence. */
  readonly sentences: readonly LabelledSentence[];
}

/** The corpus spells one scale otherwise. */
function keyOf(scale: ToneScale): string {
  return scale === 'nextStep' ? 'next_step' : scale;
}

/** @throws Error naming the line, when one is not a rated reply. */
export function parseCorpus(text: string): RatedReply[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => replyOf(JSON.parse(line), index + 1));
}

function replyOf(data: unknown, line: number): RatedReply {
  const record = recordOf(data, line);
  const { id, lang, comment, reply } = record;
  if (
    typeof id !== 'string' ||
    typeof comment !== 'string' ||
    typeof reply !== 'string' ||
    !isLanguage(lang)
  ) {
    throw new Error(`corpus line ${line}: "id", "lang", "comment" and "reply" were expected`);
  }
  const ratings = recordOf(record['ratings'], line);
  return {
    id,
    batch: id.slice(0, id.indexOf('-')),
    language: lang,
    comment,
    reply,
    ratings: TONE_SCALES.map((scale) => ratingOf(ratings[keyOf(scale)], line)),
    sentences: labelledSentences(record['sentences'], line),
  };
}

function recordOf(data: unknown, line: number): Record<string, unknown> {
  if (typeof data !== 'object' || data === null)
    throw new Error(`corpus line ${line}: an object was expected`);
  return { ...data };
}

function ratingOf(value: unknown, line: number): number | null {
  if (value === null || (typeof value === 'number' && value >= 0 && value <= 4)) return value;
  throw new Error(`corpus line ${line}: a rating is 0 to 4 or null`);
}
