import type { ItemId } from '../engine/item.ts';
import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';

/** Words being written and not yet sent. */
export interface Draft {
  readonly text: string;
  /** Other items that the answer is meant for. */
  readonly covers: readonly ItemId[];
  /** Simulated ms promised by a holding reply; null when nothing is promised. */
  readonly promise: number | null;
  /** Items attached to a hand-over. */
  readonly evidence: readonly ItemId[];
  /** On the stream, the message that it will quote. */
  readonly quotes?: ItemId | undefined;
  /** Whom a hand-over is written to; left out before anybody is chosen. */
  readonly to?: string | undefined;
  /** Remarks about these words that the writer does not want to see again. */
  readonly ignored?: readonly string[] | undefined;
}

/** What lies on the desk beside a run. Nothing here is ever scored or exported. */
export interface Desk {
  /** By a key of the screen's own choosing, such as `reply/c1`. An empty draft is not kept. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Items that have appeared and have not been looked at, in order of appearance. */
  readonly unread: readonly ItemId[];
  /** Searches of the monitoring desk that the trainee has saved, besides those of the scenario. */
  readonly searches?: readonly string[];
}

export const EMPTY_DESK: Desk = { drafts: {}, unread: [] };

/** The desks of this browser's runs, by run id. Erased with their run. */
export interface DeskShelf {
  get(run: string): Promise<Desk>;
  put(run: string, desk: Desk): Promise<void>;
}

export function createDeskShelf(backend: FailoverBackend): DeskShelf {
  const desks = recordsOf<Desk>(backend, 'desks', 'desk');
  return {
    get: async (run) => (await desks.get([run])) ?? EMPTY_DESK,
    put: async (run, desk) => await desks.put([run], desk),
  };
}
