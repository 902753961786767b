import { type ReactNode, useMemo } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { Language } from '../../vocabulary/language.ts';
import { type Catalogue, LOCALES } from './catalogue.ts';
import { useLanguage } from './language.ts';

type Value = string | number | boolean | null | undefined;
type RichValues = NonNullable<Parameters<IntlShape['formatMessage']>[1]>;

/** Words of one catalogue in the language of the interface. */
export interface Say<Key extends string> {
  /** The message, with its variables filled in. */
  (key: Key, values?: Readonly<Record<string, Value>>): string;
  /** The message as React nodes: variables may be elements, `<tags>` may be functions. */
  rich(key: Key, values: RichValues): ReactNode;
}

const cache = createIntlCache();
const known = new WeakMap<object, IntlShape>();

/** The formatter of one language of a catalogue, made once. */
function intlOf(messages: Readonly<Record<string, string>>, language: Language): IntlShape {
  const made = known.get(messages);
  if (made !== undefined) return made;
  const intl = createIntl({ locale: LOCALES[language], messages: { ...messages } }, cache);
  known.set(messages, intl);
  return intl;
}

/** Words of a catalogue in a language, outside of components. */
export function sayIn<Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> {
  const intl = intlOf(catalogue[language], language);
  const say = (key: Key, values?: Readonly<Record<string, Value>>): string =>
    intl.formatMessage({ id: key }, values);
  const rich = (key: Key, values: RichValues): ReactNode => intl.formatMessage({ id: key }, values);
  return Object.assign(say, { rich });
}

/** Words of a catalogue in the language of the interface: `say('title')`, `say('left', { n })`. */
export function useSay<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  const { language } = useLanguage();
  return useMemo(() => sayIn(catalogue, language), [catalogue, language]);
}
