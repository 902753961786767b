import { render } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LOCALES } from '../../src/ui/i18n/catalogue.ts';
import { LanguageContext } from '../../src/ui/i18n/language.ts';
import type { Language } from '../../src/vocabulary/language.ts';

/** Gives what is shown a language that it can really change. */
function Spoken(props: { readonly start: Language; readonly children: ReactNode }): ReactNode {
  const [language, choose] = useState(props.start);
  return (
    <LanguageContext value={{ language, choose }}>
      <I18nProvider locale={LOCALES[language]}>{props.children}</I18nProvider>
    </LanguageContext>
  );
}

/** Renders a component as the app would, in French unless the test says otherwise. */
export function show(element: ReactNode, language: Language = 'fr') {
  return render(element, {
    wrapper: ({ children }) => <Spoken start={language}>{children}</Spoken>,
  });
}
