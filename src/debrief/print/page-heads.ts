import { useEffect } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useDebrief } from '../debrief-context.ts';
import { wordsIn } from '../story/people.ts';

/** A text as CSS quotes one. */
export function cssQuoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/\p{Cc}/gu, ' ')}"`;
}

/** The rules of printed pages: who played and what at the head, the number of the page at the foot. */
export function pageRules(who: string, what: string, when: string): string {
  const small = 'font: 8.5pt "Schibsted Grotesk", sans-serif; color: #333;';
  return `@page {
  margin: 18mm 15mm 16mm;
  @top-left { content: ${cssQuoted(who)}; ${small} }
  @top-center { content: ${cssQuoted(what)}; ${small} }
  @top-right { content: ${cssQuoted(when)}; ${small} }
  @bottom-right { content: counter(page) " / " counter(pages); ${small} }
}`;
}

/**
 * Heads the pages of this debrief when it is printed. What stands there differs from run to run, so
 * it is a style sheet made here; a browser that has no page heads prints without them.
 */
export function usePageHeads(): void {
  const { story } = useDebrief();
  const { language } = useLanguage();
  const formats = useFormats();
  const { run, programme } = story;
  const what = wordsIn(programme, programme.scenario.title, language).text;
  const when = formats.date(run.startedAt);
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet({ media: 'print' });
    sheet.replaceSync(pageRules(run.pseudonym ?? '', what, when));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [run.pseudonym, what, when]);
}
