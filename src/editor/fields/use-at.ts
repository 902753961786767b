import { useCallback } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { setAt } from '../edits/set-at.ts';
import { useScenario, useWorkbench } from '../workbench/workbench-context.ts';

/** What stands at a path of the scenario; draws anew only when that changes. */
export function useAt(path: Path): unknown {
  return useScenario((scenario) => valueAt(scenario, path));
}

export interface Setter {
  /** Puts a value there as one step; `undefined` takes it away. */
  readonly set: (value: unknown) => void;
  /** The same while somebody types: what follows until `settle` is the same step. */
  readonly type: (value: unknown) => void;
  /** The end of typing, when the field is left. */
  readonly settle: () => void;
}

/** @param step what the undo key says of it. */
export function useSetter(path: Path, step: Bilingual): Setter {
  const bench = useWorkbench();
  const place = pathText(path);
  const put = useCallback(
    (value: unknown, merge?: string) =>
      bench.edit({ name: step, ...(merge !== undefined && { merge }) }, (scenario) =>
        setAt(scenario, path, value),
      ),
    // The text of a path stands for it: callers make paths anew at every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
    [bench, place, step.fr, step.en],
  );
  return {
    set: (value) => put(value),
    type: (value) => put(value, place),
    settle: bench.settle,
  };
}
