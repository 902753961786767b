import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the debrief. */
export const debriefTexts: Catalogue<keyof typeof fr> = { fr, en };
