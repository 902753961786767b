import type { ReactNode } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { Language } from '../../vocabulary/language.ts';
import { type Catalogue, LOCALES } from './catalogue.ts';
import { useLanguage } from './language.ts';

type Value = string | number | boolean | null | undefined;
type Rich = Value | ReactNode | ((parts: ReactNode[]) => ReactNode);

/** Words of one catalogue in the language of the interface. */
export interface Say<Key extends string> {
  /** The message, with its variables filled in. */
  (key: Key, values?: Readonly<Record<string, Value>>): string;
  /** The message as React nodes: variables may be elements, `<tags>` may be functions. */
  rich(key: Key, values: Readonly<Record<string, Rich>>): ReactNode;
}

const cache = createIntlCache();
const spoken = new WeakMap<object, Map<Language, unknown>>();

function speak<Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> {
  const intl: IntlShape = createIntl(
    { locale: LOCALES[language], messages: { ...catalogue[language] } },
    cache,
  );
  const say = (key: Key, values?: Readonly<Record<string, Value>>): string =>
    intl.formatMessage({ id: key }, values);
  const rich = (key: Key, values: Readonly<Record<string, Rich>>): ReactNode =>
    intl.formatMessage({ id: key }, values as Record<string, ReactNode>);
  return Object.assign(say, { rich });
}

/** Words of a catalogue in a language, made once. `useSay` is the way in for components. */
export function sayIn<Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> {
  let known = spoken.get(catalogue) as Map<Language, Say<Key>> | undefined;
  if (known === undefined) {
    known = new Map();
    spoken.set(catalogue, known);
  }
  let say = known.get(language);
  if (say === undefined) {
    say = speak(catalogue, language);
    known.set(language, say);
  }
  return say;
}

/** Words of a catalogue in the language of the interface: `say('title')`, `say('left', { n })`. */
export function useSay<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  return sayIn(catalogue, useLanguage().language);
}
