import { join } from 'node:path';
import { clearCases } from '../../../src/tone/training/discrimination.ts';
import { isLanguage, type Language } from '../../../src/vocabulary/language.ts';
import { Unreadable } from '../unreadable.ts';
import { filesOf, type PublicFile, rowsOf } from './files.ts';

/** A sentence of TyDiP. Its score is the raters' mean, standardised: above 0 is politer than most. */
export interface PolitenessText {
  readonly text: string;
  readonly score: number;
  /** Whether it is among the politest; null in the middle, which the binary task leaves out. */
  readonly polite: boolean | null;
}

export interface PolitenessFile {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly PolitenessText[];
}

/** The `tydip` folder: files named `fr…` or `en…` with columns `sentence` and `score`. */
export function politenessFiles(folder: string): PolitenessFile[] {
  return filesOf(join(folder, 'tydip'), '.csv').flatMap((file) => {
    const language = file.name.slice(0, 2);
    return isLanguage(language) ? [{ name: file.name, language, texts: textsOf(file) }] : [];
  });
}

function textsOf(file: PublicFile): PolitenessText[] {
  const scored = rowsOf(file).map(({ sentence, score }, index) => {
    if (sentence === undefined || score === undefined || !Number.isFinite(Number(score)))
      throw new Unreadable(
        `${file.name}, row ${index + 1}: columns "sentence" and "score" were expected`,
      );
    return { text: sentence, score: Number(score) };
  });
  const clear = clearCases(scored.map(({ score }) => score));
  return scored.map((row, index) => ({ ...row, polite: clear[index] ?? null }));
}
