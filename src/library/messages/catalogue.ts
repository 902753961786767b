import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the library. */
export const libraryTexts: Catalogue<LibraryText> = { fr, en };

/** Id of a text of the library. */
export type LibraryText = keyof typeof fr;
