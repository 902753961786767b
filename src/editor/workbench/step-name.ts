import type { Catalogue } from '../../ui/i18n/catalogue.ts';
import { sayIn } from '../../ui/i18n/use-say.ts';
import type { Bilingual } from '../../vocabulary/language.ts';

/** What the undo key says of a step, from the words of a part: kept in both languages with the step. */
export function stepName<Key extends string>(
  catalogue: Catalogue<Key>,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
): Bilingual {
  return { fr: sayIn(catalogue, 'fr')(key, values), en: sayIn(catalogue, 'en')(key, values) };
}
