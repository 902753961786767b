import { ownScript } from '../../run/own-scripts.ts';
import { type Updates, watchUpdates } from './updates.ts';

function atRest(): boolean {
  return /^#?\/?(\?|$)/.test(location.hash);
}

function onMove(callback: () => void): void {
  addEventListener('hashchange', callback);
  addEventListener('popstate', callback);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) callback();
  });
}

/**
 * Updates in this browser; null where it keeps no copy: over plain HTTP, in a file opened from a disk
 * and while the studio is being developed.
 */
function openUpdates(): Updates | null {
  if (import.meta.env.MODE !== 'production' || !('serviceWorker' in navigator)) return null;
  return watchUpdates({
    container: navigator.serviceWorker,
    script: ownScript('serviceWorker'),
    locks: navigator.locks,
    atRest,
    onMove,
    reload: () => location.reload(),
  });
}

/** Once for the page, whatever is drawn or drawn anew. */
export const updates = openUpdates();
