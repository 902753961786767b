import { useState } from 'react';
import { useRun } from '../player-context.ts';
import { sheetSize } from './known.ts';

/** Whether something has come to be known since the sheet of facts was last open. */
export function useNews(isOpen: boolean): boolean {
  const size = useRun(sheetSize);
  const [seen, setSeen] = useState(size);
  if (isOpen && seen !== size) setSeen(size);
  return !isOpen && size > seen;
}
