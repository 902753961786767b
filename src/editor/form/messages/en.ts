import { fields } from './en/fields.ts';
import { keys } from './en/keys.ts';
import { values } from './en/values.ts';
import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = { ...fields, ...keys, ...values };
