import type { ReactNode } from 'react';
import { textIn } from '../scenario/text.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { editorTexts } from './messages/catalogue.ts';
import { useScenario } from './workbench/workbench-context.ts';

export function WorkshopTitle(): ReactNode {
  const say = useSay(editorTexts);
  const { language } = useLanguage();
  const title = useScenario((scenario) => scenario.title);
  return <h1>{(title !== undefined && textIn(title, language).text) || say('untitled')}</h1>;
}
