import { useSyncExternalStore } from 'react';

/** From this width on, every key of the bar has a place of its own. */
const ROOMY = '(min-width: 48rem)';

/** Whether the bar has room for all its keys; where nobody can tell, it has. */
export function useRoomy(): boolean {
  return useSyncExternalStore(watch, isRoomy);
}

function watch(onChange: () => void): () => void {
  const query = globalThis.matchMedia?.(ROOMY);
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

function isRoomy(): boolean {
  return globalThis.matchMedia?.(ROOMY).matches ?? true;
}
