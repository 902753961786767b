import type { TriggerInput } from '../../scenario/schema/trigger.ts';
import { sayBounds, sayOn, sayTo } from './guard-wording.ts';
import type { Wording } from './wording.ts';

/** What sets an inject off, as a clause without capital and full stop: "2 min after « … »". */
export function sayTrigger(trigger: TriggerInput, wording: Wording): string {
  switch (trigger.type) {
    case 'time':
      return wording.say('atTime', { length: wording.length(trigger.at) });
    case 'inject':
      return wording.say('afterInject', {
        ...delayOf(trigger.delay, wording),
        name: wording.quoted(wording.parts.inject(trigger.inject)),
      });
    case 'action': {
      const { action, on, to, delay, every = false } = trigger;
      const deed = [wording.doing(action), ...sayOn(on, wording), ...sayTo(to, wording)].join(' ');
      return wording.say('afterAction', {
        ...delayOf(delay, wording),
        every: every ? 'yes' : 'no',
        deed,
      });
    }
    case 'undone': {
      const { action, on, to, within, since } = trigger;
      const deed = [wording.doing(action), ...sayOn(on, wording), ...sayTo(to, wording)].join(' ');
      const after = since === undefined ? '' : wording.quoted(wording.parts.inject(since));
      return wording.say('undone', {
        deed,
        length: wording.length(within),
        since: after === '' ? 'no' : 'yes',
        after,
      });
    }
    case 'threshold':
      return wording.say('threshold', {
        ...delayOf(trigger.delay, wording),
        name: wording.parts.variable(trigger.variable),
        bounds: sayBounds(trigger, wording),
      });
    case 'called':
      return wording.say('called');
  }
}

function delayOf(delay: string | undefined, wording: Wording) {
  return delay === undefined
    ? { delayed: 'no', length: '' }
    : { delayed: 'yes', length: wording.length(delay) };
}
