import type { Channel } from '../vocabulary/channel.ts';
import type { Voice } from './event.ts';

/** A request for voices of the crowd and what became of it. */
export interface CrowdRequest {
  readonly pool: number;
  readonly lines: readonly number[];
  readonly channel: Channel;
  /** Position of the item under which they speak; -1 for none. */
  readonly in: number;
  /** Null until the runner answers. */
  readonly voices: readonly Voice[] | null;
  /** Voices that came due before the answer, in order. */
  readonly waiting: readonly number[];
  /** Nothing more of it appears. */
  readonly calmed: boolean;
}
