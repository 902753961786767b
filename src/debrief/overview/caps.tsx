import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';

/** What holds the overall score down, where a life was in danger. */
export function Caps(): ReactNode {
  const { reviewed } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  return reviewed.sheet.caps.map((cap) => (
    <Notice key={cap.line} tone="danger" title={say('capTitle', { at: formats.score(cap.at) })}>
      {cap.sentence[language]}
    </Notice>
  ));
}
