import type { Catalogue } from '../i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The words of the components. */
export type UiText = keyof typeof fr;

export const uiTexts: Catalogue<UiText> = { fr, en };
