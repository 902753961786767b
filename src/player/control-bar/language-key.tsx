import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';

/** The other language, in that language: of the interface, and of the page where it has both. */
export function LanguageKey(): ReactNode {
  const say = useSay(playerTexts);
  const { language, choose } = useLanguage();
  const actions = useActions();
  const spoken = useRun((state) => state.programme.scenario.languages);
  const content = useRun((state) => state.view.language);
  const other = language === 'fr' ? 'en' : 'fr';
  const toggle = () => {
    choose(other);
    if (spoken.includes(other) && content !== other) void actions.switchLanguage(other);
  };
  return (
    <Button kind="quiet" size="s" onPress={toggle}>
      <span lang={LOCALES[other]}>{say('otherLanguage')}</span>
    </Button>
  );
}
