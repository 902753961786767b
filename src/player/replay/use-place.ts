import type { LogPlace } from '../../engine/log-place.ts';
import { useRun } from '../player-context.ts';

/** Where the replay stands. Draws again at every step of it. */
export function usePlace(): LogPlace {
  const events = useRun((state) => state.logged);
  const at = useRun((state) => state.now);
  return { events, at };
}
