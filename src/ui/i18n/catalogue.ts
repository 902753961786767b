import type { Language } from '../../vocabulary/language.ts';

/**
 * The texts of one room in both languages, in ICU message format. Each room owns its own
 * (`src/<room>/messages/{fr,en}.ts`), so that a screen that is not opened brings no words either,
 * and both languages travel together, so that a switch is instant and works offline.
 */
export interface Catalogue<Key extends string> {
  readonly fr: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<Key, string>>;
}

/** Locale of each language: Québec French and Canadian English. */
export const LOCALES: Readonly<Record<Language, 'fr-CA' | 'en-CA'>> = { fr: 'fr-CA', en: 'en-CA' };
