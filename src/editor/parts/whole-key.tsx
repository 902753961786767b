import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { WHOLE } from '../workbench/selection.ts';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';
import { partsTexts } from './messages/catalogue.ts';
import styles from './parts.module.css';

/** The scenario as a whole, ahead of its parts. */
export function WholeKey(): ReactNode {
  const say = useSay(partsTexts);
  const bench = useWorkbench();
  const chosen = useBenchState(({ selection }) => selection.kind === 'scenario');
  return (
    <button
      type="button"
      className={styles.part}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => bench.select(WHOLE)}
    >
      {say('whole')}
    </button>
  );
}
