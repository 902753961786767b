import type { Bilingual } from '../vocabulary/language.ts';

/** The heaviest file read, in bytes: a bundle of many runs fits, and a browser can still hold it. */
export const HEAVIEST_FILE = 200_000_000;

/** Known before a byte of it is read. */
export function isTooHeavy({ size }: Pick<File, 'size'>): boolean {
  return size > HEAVIEST_FILE;
}

export const TOO_HEAVY: Bilingual = {
  fr: `Ce fichier est trop lourd. Attendu\u00a0: au plus ${HEAVIEST_FILE / 1_000_000}\u00a0Mo.`,
  en: `This file is too heavy. Expected: ${HEAVIEST_FILE / 1_000_000} MB at most.`,
};
