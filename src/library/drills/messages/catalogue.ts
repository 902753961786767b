import type { Catalogue } from '../../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the list of drills, which comes after the first page. */
export const drillTexts: Catalogue<keyof typeof fr> = { fr, en };
