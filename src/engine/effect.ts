import type { ItemId, SimMs } from './item.ts';

/**
 * What the step asks of whoever runs it. Requests in the imperative; the step never carries them
 * out, and a replay ignores them. In the order in which they arose.
 */
export type Effect =
  /** Make up `lines.length` people who say these lines of the pool; answer with `crowdAnswered`. */
  | {
      readonly type: 'requestCrowd';
      readonly request: number;
      readonly pool: string;
      /** Indices into the pool's lines, drawn by the step from the run's seed. */
      readonly lines: readonly number[];
      /** Seed for the people of this request, so that the same run meets the same crowd. */
      readonly seed: number;
    }
  /** Tell the trainee that something appeared. */
  | { readonly type: 'announceItem'; readonly item: ItemId; readonly at: SimMs }
  /** Tell the trainee that figures of the page have reached the desk, by the id of their file. */
  | { readonly type: 'announceFigures'; readonly figures: string; readonly at: SimMs }
  /** Show a stage direction: `notice` is its place among the notices of the snapshot. */
  | { readonly type: 'announceNotice'; readonly notice: number; readonly at: SimMs }
  /** The run is over. */
  | { readonly type: 'announceEnding'; readonly ending: string; readonly at: SimMs };
