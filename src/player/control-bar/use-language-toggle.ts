import { useLanguage } from '../../ui/i18n/language.ts';
import type { Language } from '../../vocabulary/language.ts';
import { useActions, useRun } from '../player-context.ts';

/**
 * Switches the interface to the other language, and the page too where it has both and no link has
 * fixed its language.
 */
export function useLanguageToggle(): { readonly other: Language; readonly toggle: () => void } {
  const { language, choose } = useLanguage();
  const actions = useActions();
  const spoken = useRun((state) => state.programme.scenario.languages);
  const content = useRun((state) => state.view.language);
  const fixed = useRun(({ settings }) => settings.locked?.includes('language') ?? false);
  const other = language === 'fr' ? 'en' : 'fr';
  const toggle = () => {
    choose(other);
    if (!fixed && spoken.includes(other) && content !== other) void actions.switchLanguage(other);
  };
  return { other, toggle };
}
