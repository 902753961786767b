import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type PlayerText = keyof typeof fr;

/** The words of the desk. */
export const playerTexts: Catalogue<PlayerText> = { fr, en };
