import type { LocaleDefinition } from '@faker-js/faker';
import type { Language } from '../vocabulary/language.ts';
import { ANGLOPHONE } from './names/anglophone.ts';
import { FRANCOPHONE } from './names/francophone.ts';
import { TOWNS } from './names/towns.ts';

/**
 * Locales of our own: Faker's `fr_CA` has no people (it falls back to those of France). Only what the
 * crowd needs is defined, so that a call for anything else fails loudly instead of making filler.
 */
function quebec(names: { first: readonly string[]; family: readonly string[] }): LocaleDefinition {
  return {
    person: {
      first_name: { generic: [...names.first] },
      last_name: { generic: [...names.family] },
    },
    location: { city_pattern: ['{{location.city_name}}'], city_name: [...TOWNS] },
  };
}

/** People of Québec, by the language in which they write in public. */
export const QUEBEC: Readonly<Record<Language, LocaleDefinition>> = {
  fr: quebec(FRANCOPHONE),
  en: quebec(ANGLOPHONE),
};
