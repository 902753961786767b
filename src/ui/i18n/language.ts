import { createContext, useContext } from 'react';
import type { Language } from '../../vocabulary/language.ts';

/** Language of the interface and the way to change it. The app provides it. */
export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const French: LanguageChoice = { language: 'fr', choose: () => undefined };

export const LanguageContext = createContext<LanguageChoice>(French);

/** Language in which the interface is shown, and how to change it. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
