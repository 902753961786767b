import { analyse } from '../../../src/tone/analyse.ts';
import { areaUnderCurve, type Judged } from '../../../src/tone/training/discrimination.ts';
import type { Language } from '../../../src/vocabulary/language.ts';

/** From this level on a reply reads as hostile to the person (see the guide). */
const HOSTILE = 2;

export interface FalseHostility {
  readonly source: string;
  readonly sentences: number;
  /** Share of the sentences that were rated and read as hostile. */
  readonly share: number;
  readonly hostile: readonly string[];
}

/** How often professional sentences are read as hostile: the fewer, the better. */
export function falseHostility(
  source: string,
  texts: readonly string[],
  language: Language,
): FalseHostility {
  const hostile = texts.filter(
    (text) => (analyse({ reply: text, language }).dimensions.hostility?.level ?? 0) >= HOSTILE,
  );
  return { source, sentences: texts.length, share: hostile.length / texts.length, hostile };
}

/** A post that people judged toxic or not. */
export interface ToxicText {
  readonly text: string;
  readonly toxic: boolean;
}

/** How well the hostility read tells toxic posts from others, on a forum that is no fan page. */
export function toxicArea(texts: readonly ToxicText[], language: Language): number {
  const judged = texts.map(
    ({ text, toxic }): Judged => ({
      value: analyse({ reply: text, language }).dimensions.hostility?.value ?? 0,
      belongs: toxic,
    }),
  );
  return areaUnderCurve(judged);
}
