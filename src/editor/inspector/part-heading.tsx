import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Selection } from '../workbench/selection.ts';
import { inspectorTexts } from './messages/catalogue.ts';

/** What kind of part is shown, and which. */
export function PartHeading({ selection }: { readonly selection: Selection }): ReactNode {
  const say = useSay(inspectorTexts);
  const { kind, id } = selection;
  return (
    <h2>
      {say(`kind_${kind}`)}
      {id !== '' && <code> {id}</code>}
    </h2>
  );
}
