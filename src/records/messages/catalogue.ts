import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type RecordsText = keyof typeof fr;

/** The words of records, progress and the class view. */
export const recordsTexts: Catalogue<RecordsText> = { fr, en };
