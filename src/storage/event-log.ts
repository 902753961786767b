import type { RunEvent } from '../engine/event.ts';
import type { Change } from './backend.ts';
import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';

/** Events to a block. */
const BLOCK = 256;

/**
 * The logs of runs. Every event is a record of its own under `[run, seq]`, added and never changed: that
 * is what two writers would collide on. Whenever a block of them is complete, it is written once more as
 * one record, in the same write as its last event. A long log is then read by blocks and only its end
 * event by event, since what reading costs is the number of records.
 */
export interface EventLog {
  /** The whole log, in order. */
  read(run: string): Promise<readonly RunEvent[]>;
  /** The changes that add events to a log. */
  adding(run: string, more: readonly RunEvent[]): Promise<readonly Change[]>;
  /** The changes that write a log where there is none. */
  starting(run: string, events: readonly RunEvent[]): readonly Change[];
}

export function createEventLog(backend: FailoverBackend): EventLog {
  const events = recordsOf<RunEvent>(backend, 'events', 'run');
  const blocks = recordsOf<readonly RunEvent[]>(backend, 'eventBlocks', 'run');

  /** @param from `seq` of the first of `all`, at the start of a block. */
  const completed = (run: string, all: readonly RunEvent[], from: number): Change[] => {
    const changes: Change[] = [];
    for (let start = 0; start + BLOCK <= all.length; start += BLOCK) {
      const block = all.slice(start, start + BLOCK);
      changes.push(blocks.putting([run, (from + start) / BLOCK], block));
    }
    return changes;
  };

  return {
    async read(run) {
      const whole = (await blocks.all([run])).flat();
      return [...whole, ...(await events.all([run], whole.length))];
    },
    async adding(run, more) {
      const first = more[0]?.seq ?? 0;
      const from = first - (first % BLOCK);
      const single = more.map((event) => events.adding([run, event.seq], event));
      if (first + more.length < from + BLOCK) return single;
      const before = (await events.all([run], from)).filter(({ seq }) => seq < first);
      return [...single, ...completed(run, [...before, ...more], from)];
    },
    starting: (run, all) => [
      ...all.map((event) => events.putting([run, event.seq], event)),
      ...completed(run, all, 0),
    ],
  };
}
