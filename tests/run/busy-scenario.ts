import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import {
  both,
  fakeContact,
  fakeInject,
  fakePool,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

/** A story in which every kind of thing can be done: comments, a crowd, a colleague, an answer. */
export function busyScenario(): Scenario {
  return fakeScenario({
    crowd: [fakePool()],
    organisation: { contacts: [fakeContact()] },
    injects: [
      fakeInject({ do: [publishes()] }),
      fakeInject({
        id: 'i2',
        trigger: { type: 'time', at: '30s' },
        jitter: '10s',
        do: [
          publishes({ id: 'c2', text: both('Honteux!', 'Shame!') }),
          { type: 'crowd', pool: 'grumble', count: 3, over: '1m', channel: 'wall', in: 'post' },
        ],
      }),
      fakeInject({
        id: 'i3',
        trigger: { type: 'action', action: ['reply'], on: ['c1'], delay: '20s' },
        do: [publishes({ id: 'c3', text: both('Merci!', 'Thanks!') })],
      }),
    ],
  });
}
