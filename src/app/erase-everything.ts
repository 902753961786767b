import type { Archive } from '../storage/archive.ts';

/**
 * Erases all that this browser keeps for its user, then begins afresh: what still stands on the page is
 * of somebody whom the studio no longer knows.
 */
export async function eraseEverything(archive: Archive): Promise<void> {
  await archive.eraseEverything();
  try {
    for (const place of Object.keys(localStorage)) {
      if (place.startsWith('en-ondes/')) localStorage.removeItem(place);
    }
  } catch {
    // A browser that forbids this place has kept nothing in it.
  }
  window.location.hash = '#/';
  window.location.reload();
}
