import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import type { Workbench, WorkbenchState } from './workbench.ts';

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The bench of the scenario that is shown; its methods edit it. */
export function useWorkbench(): Workbench {
  const bench = useContext(WorkbenchContext);
  if (bench === null) throw new Error('No workbench above this component.');
  return bench;
}

/** Part of its state; draws anew when what is picked becomes another object. */
export function useBenchState<T>(pick: (state: WorkbenchState) => T): T {
  return useStore(useWorkbench(), pick);
}

/** Part of the value; undefined while no text has been sound. What did not change stays the same object. */
export function useScenario<T>(pick: (scenario: ScenarioInput) => T): T | undefined {
  return useBenchState(({ document }) =>
    document.value === null ? undefined : pick(document.value),
  );
}

/** True while fields and pictures may edit: the text says what the format can hold. */
export function useIsSound(): boolean {
  return useBenchState(({ document }) => document.standing === 'sound');
}
