import type { ReactNode } from 'react';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { BilingualField } from '../../fields/text-field.tsx';
import { stepName } from '../../workbench/step-name.ts';
import { wholeTexts } from './messages/catalogue.ts';

/** The scenario as a whole: what it is called, what the trainee is told of it. */
export function WholeInspector(): ReactNode {
  const say = useSay(wholeTexts);
  return (
    <>
      <BilingualField
        path={['title']}
        label={say('title')}
        step={stepName(wholeTexts, 'titleStep')}
        rows={1}
      />
      <BilingualField
        path={['summary']}
        label={say('summary')}
        step={stepName(wholeTexts, 'summaryStep')}
      />
    </>
  );
}
