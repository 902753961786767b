import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useLanguageToggle } from './use-language-toggle.ts';

/** The other language, in that language. */
export function LanguageKey(): ReactNode {
  const say = useSay(playerTexts);
  const { other, toggle } = useLanguageToggle();
  return (
    <Button kind="quiet" size="s" onPress={toggle}>
      <span lang={LOCALES[other]}>{say('otherLanguage')}</span>
    </Button>
  );
}
