import { EMPTY_QUEUE } from '../queue.ts';
import type { Step } from '../step.ts';

/** The run is over: nothing that was to come will come. */
export function end({ draft, effects }: Step, ending: string): void {
  draft.status = 'ended';
  draft.ending = ending;
  draft.queue = EMPTY_QUEUE;
  effects.push({ type: 'announceEnding', ending, at: draft.now });
}
