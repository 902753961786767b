import type { RunEvent } from '../engine/event.ts';
import type { JournalPort } from './ports.ts';

/**
 * Shows, in a tab that only reads, what another tab keeps: reads the log again whenever it has
 * grown, one reading at a time. What grows meanwhile is read once more, not once for each event.
 *
 * @param follow shows a log; called in order, each time with a longer one.
 * @returns stops following.
 */
export function createFollower(
  journal: JournalPort,
  isReading: () => boolean,
  follow: (kept: readonly RunEvent[]) => void,
): () => void {
  let busy = false;
  let again = false;
  const read = async () => {
    busy = true;
    do {
      again = false;
      const kept = await journal.read().catch(() => null);
      // It may have become the one that writes while it was reading.
      if (kept !== null && isReading()) follow(kept);
    } while (again);
    busy = false;
  };
  const onMore = () => {
    if (!isReading()) return;
    if (busy) again = true;
    else void read();
  };
  return journal.watch?.(onMore) ?? (() => undefined);
}
