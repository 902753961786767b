import { useEffect } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Real ms of rest after which a text is read again. */
const REST = 250;

/** Keeps the bench's diagnosis up to date with its text, a moment after each change. */
export function useDiagnosis(bench: Workbench): void {
  useEffect(() => {
    let wanted = true;
    let cancel = (): void => undefined;
    const look = async (): Promise<void> => {
      const { document, file, diagnosis } = bench.getState();
      const { text } = document;
      if (diagnosis?.text === text) return;
      const { load } = await import('../../scenario/load.ts');
      const { diagnostics } = load(text, { file });
      // Whoever has gone on typing meanwhile is told of the newer text soon.
      if (wanted && bench.getState().document.text === text)
        bench.setState({ diagnosis: { text, diagnostics } });
    };
    const soon = (): void => {
      cancel();
      cancel = whenIdle(() => void look(), REST);
    };
    soon();
    const stop = bench.subscribe((state, before) => {
      if (state.document.text !== before.document.text) soon();
    });
    return () => {
      wanted = false;
      cancel();
      stop();
    };
  }, [bench]);
}
