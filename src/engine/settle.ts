import { speak } from './crowd.ts';
import { answerEscalation } from './escalation.ts';
import { happen } from './happen.ts';
import type { SimMs } from './item.ts';
import { type Due, first, rest } from './queue.ts';
import type { Step } from './step.ts';

/**
 * Everything due by a moment happens, each thing exactly at its own time, in order of time and then
 * of scheduling; what it schedules within that time happens as well.
 *
 * An instant holds `limitOf` things at most: injects that set one another off without delay would
 * never let it pass. What is still due then is dropped and counted.
 */
export function settle(step: Step, until: SimMs): void {
  const { draft } = step;
  const limit = limitOf(step);
  let count = 0;
  for (let due = first(draft.queue); due !== undefined; due = first(draft.queue)) {
    if (due.at > until) return;
    draft.queue = rest(draft.queue);
    if (due.at > draft.now) {
      draft.now = due.at;
      count = 0;
    }
    count += 1;
    if (count > limit) draft.dropped += 1;
    else comeDue(step, due);
  }
}

/** Things that may happen at one instant: well above what any sound scenario of that size needs. */
function limitOf({ programme }: Step): number {
  return 1000 + 4 * programme.injects.length;
}

function comeDue(step: Step, due: Due): void {
  switch (due.kind) {
    case 'inject':
      return happen(step, due);
    case 'voice':
      return speak(step, due.request, due.voice);
    case 'answer':
      return answerEscalation(step, due.escalation);
  }
}
