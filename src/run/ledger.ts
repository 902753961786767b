import type { RunEvent } from '../engine/event.ts';
import type { JournalPort, Standing } from './ports.ts';

/** The log of a run in progress, and how much of it is kept for good. */
export interface Ledger {
  /** Grows at its end only; whoever holds it sees it grow. */
  readonly events: readonly RunEvent[];
  /** How many of them are kept. */
  committed(): number;
  /**
   * Adds events. Resolves once they are kept; rejects when they cannot be, and then nothing more is.
   * One write is under way at a time: what comes meanwhile goes together into the next.
   */
  append(events: readonly RunEvent[]): Promise<void>;
}

interface Waiting {
  readonly until: number;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * @param kept the log as it is kept already.
 * @param standing how far the run has come, asked at each write.
 */
export function createLedger(
  journal: JournalPort,
  kept: readonly RunEvent[],
  standing: () => Standing,
  onCommit: (committed: number) => void,
): Ledger {
  const events = [...kept];
  let committed = events.length;
  let writing = false;
  let failure: { readonly reason: unknown } | null = null;
  let waiting: Waiting[] = [];

  const settle = () => {
    const still: Waiting[] = [];
    for (const one of waiting) {
      if (failure !== null) one.reject(failure.reason);
      else if (one.until <= committed) one.resolve();
      else still.push(one);
    }
    waiting = still;
  };
  const write = async () => {
    writing = true;
    while (committed < events.length && failure === null) {
      const batch = events.slice(committed);
      try {
        await journal.append(batch, standing());
        committed += batch.length;
        onCommit(committed);
      } catch (reason) {
        failure = { reason };
      }
      settle();
    }
    writing = false;
  };

  return {
    events,
    committed: () => committed,
    append: (more) =>
      new Promise((resolve, reject) => {
        if (failure === null) events.push(...more);
        waiting.push({ until: events.length, resolve, reject });
        if (failure !== null || committed >= events.length) settle();
        else if (!writing) void write();
      }),
  };
}
