import type { SimMs } from '../item.ts';
import { cancelInject, schedule } from '../schedule.ts';
import type { Draft, Step } from '../step.ts';

export function fire(step: Step, inject: number, delay: SimMs, cause: number): void {
  schedule(step, inject, { after: step.draft.now, delay, cause, isCall: true });
}

export function cancel(draft: Draft, inject: number): void {
  cancelInject(draft, inject);
}
