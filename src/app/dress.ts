import { LOCALES } from '../ui/i18n/catalogue.ts';
import type { Preferences } from './preferences.ts';

/** Tells the document itself what only it can carry: the language and the theme. */
export function dress(
  root: HTMLElement,
  { language, theme }: Pick<Preferences, 'language' | 'theme'>,
): void {
  root.lang = LOCALES[language];
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
