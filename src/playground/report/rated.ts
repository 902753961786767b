import type { Reading } from '../../vocabulary/reading.ts';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';

/** Why a scale is not rated. */
export type Unrated = 'foreign' | 'tooLittle' | 'nothingToOwn';

/** With fewer words than this nobody can tell the language; with more it is another language. */
const SOME_WORDS = 4;

export function whyUnrated({ tone, words }: Reading, scale: ToneScale): Unrated | null {
  if (tone.overall === null) {
    return tone.language === null && words >= SOME_WORDS ? 'foreign' : 'tooLittle';
  }
  return scale !== 'overall' && tone.dimensions[scale] === null ? 'nothingToOwn' : null;
}

/** Whether irony may have been meant, which only a reader can tell. */
export function mayBeIronic({ tone }: Reading): boolean {
  return tone.matches.some(({ strategy }) => strategy === 'irony');
}
