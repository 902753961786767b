import { analyse } from '../../../src/tone/analyse.ts';
import {
  accuracyAt,
  areaUnderCurve,
  bestThreshold,
  crossedAccuracy,
  type Judged,
} from '../../../src/tone/training/discrimination.ts';
import { spearman } from '../../../src/tone/training/ranks.ts';
import type { Language } from '../../../src/vocabulary/language.ts';
import type { PolitenessFile, PolitenessText } from './politeness-texts.ts';

/** What an analyser makes of the politeness of a text; any scale, higher is politer. */
export type PolitenessReader = (text: string, language: Language) => number;

export interface PolitenessFigures {
  readonly file: string;
  readonly language: Language;
  readonly clear: number;
  readonly accuracy: number;
  readonly area: number;
  /** Rank agreement with the scores of all sentences, the middling ones too. */
  readonly rank: number;
}

/** The politeness dimension of a whole report; a sentence that is not rated stands in the middle. */
export function dimensionRead(text: string, language: Language): number {
  return analyse({ reply: text, language }).dimensions.politeness?.value ?? 0.5;
}

/**
 * How well a reader tells the politest quarter from the least polite. The threshold comes from the
 * other files of the language; from the other half of the same file where there is none.
 */
export function politenessFigures(
  files: readonly PolitenessFile[],
  read: PolitenessReader,
): PolitenessFigures[] {
  const values = new Map(files.map((file) => [file, valuesOf(file, read)]));
  return files.map((file) => {
    const own = values.get(file) ?? [];
    const judged = judgedOf(file.texts, own);
    const others = files
      .filter((other) => other !== file && other.language === file.language)
      .flatMap((other) => judgedOf(other.texts, values.get(other) ?? []));
    return {
      file: file.name,
      language: file.language,
      clear: judged.length,
      accuracy:
        others.length === 0 ? crossedAccuracy(judged) : accuracyAt(bestThreshold(others), judged),
      area: areaUnderCurve(judged),
      rank: spearman(
        own,
        file.texts.map(({ score }) => score),
      ),
    };
  });
}

function valuesOf({ texts, language }: PolitenessFile, read: PolitenessReader): number[] {
  return texts.map(({ text }) => read(text, language));
}

function judgedOf(texts: readonly PolitenessText[], values: readonly number[]): Judged[] {
  return texts.flatMap(({ polite }, index) =>
    polite === null ? [] : [{ value: values[index] ?? 0, belongs: polite }],
  );
}
