import { msOf } from '../../scenario/duration.ts';
import type { Trigger } from '../../scenario/schema/trigger.ts';
import type { SimMs } from '../item.ts';
import { compilePattern, type DeedPattern } from './guard.ts';
import type { Names } from './names.ts';

/** A trigger with its ids resolved. */
export type CompiledTrigger =
  | { readonly type: 'time'; readonly at: SimMs }
  | { readonly type: 'inject'; readonly inject: number; readonly delay: SimMs }
  | ({ readonly type: 'action'; readonly delay: SimMs; readonly every: boolean } & DeedPattern)
  /** `since` -1: from the appearance of the first of its items, or the start. */
  | ({ readonly type: 'undone'; readonly within: SimMs; readonly since: number } & DeedPattern)
  | {
      readonly type: 'threshold';
      readonly variable: number;
      readonly from: number;
      readonly to: number;
      readonly delay: SimMs;
    }
  | { readonly type: 'called' };

export function compileTrigger(trigger: Trigger, names: Names): CompiledTrigger {
  switch (trigger.type) {
    case 'time':
      return { type: 'time', at: msOf(trigger.at) };
    case 'inject':
      return {
        type: 'inject',
        inject: names.inject(trigger.inject),
        delay: delayOf(trigger.delay),
      };
    case 'action':
      return {
        type: 'action',
        ...compilePattern(trigger, names),
        delay: delayOf(trigger.delay),
        every: trigger.every,
      };
    case 'undone':
      return {
        type: 'undone',
        ...compilePattern(trigger, names),
        within: msOf(trigger.within),
        since: trigger.since === undefined ? -1 : names.inject(trigger.since),
      };
    case 'threshold':
      return {
        type: 'threshold',
        variable: names.variable(trigger.variable),
        from: trigger.atLeast ?? Number.MIN_SAFE_INTEGER,
        to: trigger.atMost ?? Number.MAX_SAFE_INTEGER,
        delay: delayOf(trigger.delay),
      };
    case 'called':
      return trigger;
  }
}

function delayOf(delay: string | undefined): SimMs {
  return delay === undefined ? 0 : msOf(delay);
}
