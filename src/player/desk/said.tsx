import type { ReactNode } from 'react';
import type { Text } from '../../scenario/schema/primitives.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useShow } from '../words.ts';

/** Words of the scenario in running text, with the language they are in. */
export function Said({ text }: { readonly text: Text }): ReactNode {
  const { text: words, language } = useShow()(text);
  return <span lang={LOCALES[language]}>{words}</span>;
}
