import { useCallback } from 'react';
import type { Card } from '../library/card.ts';
import { shippedCards } from '../library/shipped.ts';
import { useLoaded } from './use-loaded.ts';

/** What has come, so that a screen opened later has it at once. */
let arrived: readonly Card[] | null = null;

/**
 * The scenarios of the app; null in the first instants, before the catalogue is there.
 *
 * @throws Error with what the browser said, when the catalogue cannot be fetched.
 */
export function useShippedCards(): readonly Card[] | null {
  const load = useCallback(async () => {
    arrived = await shippedCards();
    return arrived;
  }, []);
  const found = useLoaded(load);
  if (found.type === 'failed') throw new Error(found.message);
  return found.type === 'ready' ? found.value : arrived;
}
