import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type PlaygroundText = keyof typeof fr;

/** The words of the tone bench. */
export const playgroundTexts: Catalogue<PlaygroundText> = { fr, en };
