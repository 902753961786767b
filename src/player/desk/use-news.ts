import { useState } from 'react';
import type { RunState } from '../../run/state.ts';
import { useRun } from '../player-context.ts';

/**
 * Whether something has come in since a sheet of the desk was last open.
 *
 * @param sizeOf how much the sheet holds; it only grows when something new comes.
 */
export function useNews(isOpen: boolean, sizeOf: (state: RunState) => number): boolean {
  const size = useRun(sizeOf);
  const [seen, setSeen] = useState(size);
  if (isOpen && seen !== size) setSeen(size);
  return !isOpen && size > seen;
}
