import type { ReactNode } from 'react';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';

/** The file itself. */
export function TextView(): ReactNode {
  const bench = useWorkbench();
  const text = useBenchState(({ document }) => document.text);
  return (
    <textarea
      aria-label="JSON"
      value={text}
      onChange={({ target }) =>
        bench.replaceText({ name: { fr: 'Texte', en: 'Text' }, merge: 'text' }, target.value)
      }
    />
  );
}
