import type { Catalogue } from '../../../ui/i18n/catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export const partsTexts: Catalogue<keyof typeof fr> = { fr, en };
