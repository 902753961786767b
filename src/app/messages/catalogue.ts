import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the shell around the screens. */
export const appTexts: Catalogue<keyof typeof fr> = { fr, en };
