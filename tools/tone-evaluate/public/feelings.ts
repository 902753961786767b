import { join } from 'node:path';
import { analyserFor } from '../../../src/tone/analysers.ts';
import { findRules } from '../../../src/tone/lexicon.ts';
import { tokenise } from '../../../src/tone/tokenise.ts';
import { f1 } from '../../../src/tone/training/discrimination.ts';
import { Unreadable } from '../unreadable.ts';
import { filesOf, linesOf } from './files.ts';

/** A Reddit comment of GoEmotions with the emotions people found in it. */
export interface FeelingText {
  readonly text: string;
  readonly feelings: ReadonlySet<string>;
}

/**
 * The `goemotions` folder: `labels.txt` names the feelings; the other files have tab-separated lines of
 * text, places in that list, and id. The part for training is left out: it is large and settles nothing.
 */
export function feelingTexts(folder: string): FeelingText[] {
  const [labels] = filesOf(join(folder, 'goemotions'), 'labels.txt');
  const names = labels === undefined ? [] : linesOf(labels).map((line) => line.trim());
  return filesOf(join(folder, 'goemotions'), '.tsv')
    .filter(({ name }) => !name.includes('train'))
    .flatMap((file) =>
      linesOf(file).map((line, index) => {
        const [text, places] = line.split('\t');
        if (text === undefined || places === undefined)
          throw new Unreadable(`${file.name}, line ${index + 1}: text, a tab and labels expected`);
        return {
          text,
          feelings: new Set(placesIn(places).map((place) => names[place] ?? '')),
        };
      }),
    );
}

function placesIn(list: string): number[] {
  return list === '' ? [] : list.split(',').map(Number);
}

/** Strategies whose rules say that the writer has the feeling. */
const STRATEGIES: Readonly<Record<string, readonly string[]>> = {
  gratitude: ['gratitude'],
  remorse: ['apology', 'non-apology'],
};

/** How well the strategies alone find gratitude and remorse (F1). */
export function feelingFigures(
  texts: readonly FeelingText[],
): { readonly feeling: string; readonly f1: number }[] {
  const { lexicon } = analyserFor('en');
  const read = texts.map(({ text, feelings }) => {
    const found = findRules(lexicon, tokenise(text));
    return { feelings, strategies: new Set(found.map(({ owner }) => owner.strategy)) };
  });
  return Object.entries(STRATEGIES).map(([feeling, names]) => ({
    feeling,
    f1: f1(
      read.map(({ feelings, strategies }) => ({
        said: names.some((name) => strategies.has(name)),
        belongs: feelings.has(feeling),
      })),
    ),
  }));
}
