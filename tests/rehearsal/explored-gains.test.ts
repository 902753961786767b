import { describe, expect, test } from 'vitest';
import { explore } from '../../src/rehearsal/explore/explore.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import {
  both,
  fakeExpectation,
  fakeInject,
  fakeModel,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

/** What exploring comes to, by kind of goal and by id. */
function explored(scenario: ScenarioInput) {
  const { answers } = explore(fakeScenario(scenario), { budget: 400 });
  return new Map(
    answers.map(({ goal, answer }) => [
      goal.type === 'ending'
        ? `ending ${goal.ending}`
        : goal.type === 'expectation'
          ? `${goal.expectation} ${goal.state}`
          : `${goal.type} ${goal.inject}`,
      answer,
    ]),
  );
}

/** A post that is of this form brings `crowd`; the author wrote one that asks. */
function asking(when: Guard, samples: ScenarioInput['samples'] = []) {
  return explored({
    ...fakeScenario(),
    samples,
    injects: [
      fakeInject({
        id: 'post',
        trigger: { type: 'action', action: ['publish'], every: false },
        branches: [{ when, do: [{ type: 'notify', text: both('On répond.', 'They answer.') }] }],
        otherwise: [],
      }),
    ],
    expectations: [
      fakeExpectation({
        kind: 'initiative',
        items: [],
        models: [
          fakeModel({
            action: 'publish',
            text: both('Qui vient au spectacle vendredi soir?', 'Who is coming on Friday night?'),
          }),
        ],
      }),
    ],
  }).get('branch post');
}

describe('a branch on the form of a post', () => {
  test('is opened by a post that its author wrote', () => {
    expect(asking({ type: 'form', has: ['question'], lacks: ['link'] })).toMatchObject({
      type: 'reached',
      witnesses: [{ text: expect.stringMatching(/\?$/u) }],
    });
  });

  test('is opened by a sample of a post that answers nobody', () => {
    const tagged = {
      id: 'tagged',
      text: both('On joue ce soir! #DeuxRives', 'Playing tonight! #TwoShores'),
      quality: 'typical',
    } as const;
    expect(asking({ type: 'form', has: ['hashtag'] }, [tagged])).toMatchObject({
      type: 'reached',
      witnesses: [{ text: expect.stringMatching(/#/u) }],
    });
  });

  test('that no such post opens is reached without a witness', () => {
    expect(asking({ type: 'form', has: ['question', 'hashtag'], atLeast: 40 })).toMatchObject({
      type: 'reached',
      witnesses: null,
    });
  });

  test('that asks for a form and for its absence is proved to be out of reach', () => {
    const link: Guard = { type: 'form', has: ['link'] };
    const narrower: Guard = { type: 'form', has: ['link', 'emoji'], atMost: 20 };
    expect(asking({ type: 'all', of: [narrower, { type: 'not', of: link }] })?.type).toBe(
      'unreachable',
    );
  });
});

describe('what is held back', () => {
  const base = fakeScenario();

  test('can be let be seen, and what waits for it reached', () => {
    const found = explored({
      ...base,
      settings: { reviewComments: true },
      injects: [
        fakeInject({ do: [publishes()] }),
        fakeInject({
          id: 'thanks',
          trigger: { type: 'action', action: ['unhide'], on: ['c1'], every: false },
        }),
      ],
    });
    expect(found.get('inject thanks')).toMatchObject({
      type: 'reached',
      path: { acts: [{ act: { type: 'unhide', item: 'c1' } }] },
    });
  });

  test('is let be seen by the exemplary play, and left as it is by the silent one', () => {
    const found = explored({
      ...base,
      settings: { blockedWords: ['rembourse'] },
      injects: [fakeInject({ do: [publishes()] })],
      expectations: [
        fakeExpectation({
          needs: 'silence',
          target: undefined,
          limit: undefined,
          handling: { best: ['unhide'] },
        }),
      ],
    });
    expect(found.get('e1 met')).toMatchObject({
      type: 'reached',
      path: { acts: [{ act: { type: 'unhide', item: 'c1' } }] },
    });
    expect(found.get('e1 missed')?.type).toBe('reached');
  });
});

test('what somebody put in the page’s name is taken back by the exemplary play', () => {
  const found = explored({
    ...fakeScenario(),
    injects: [fakeInject({ do: [publishes({ id: 'forged', by: 'organisation', in: undefined })] })],
    expectations: [
      fakeExpectation({
        items: ['forged'],
        needs: 'silence',
        target: undefined,
        limit: undefined,
        handling: { best: ['deleteOwn'] },
      }),
    ],
  });
  expect(found.get('e1 met')).toMatchObject({
    type: 'reached',
    path: { acts: [{ act: { type: 'deleteOwn', item: 'forged' } }] },
  });
  expect(found.get('e1 missed')?.type).toBe('reached');
});

test('settings wanted are made by the exemplary play and left by the silent one', () => {
  const found = explored({
    ...fakeScenario(),
    expectations: [
      fakeExpectation({
        kind: 'initiative',
        items: [],
        needs: 'settings',
        settings: [{ setting: 'blockedWords', is: 'crypto' }],
      }),
    ],
  });
  expect(found.get('e1 met')).toMatchObject({
    type: 'reached',
    path: { acts: [{ act: { type: 'changeSetting', to: ['crypto'] } }] },
  });
  expect(found.get('e1 missed')).toMatchObject({ type: 'reached', path: { acts: [] } });
});

describe('a comment under what the trainee publishes', () => {
  /** Somebody answers a post on this channel, and the trainee answers them. */
  const answeredOn = (channel: 'wall' | 'stream') =>
    explored({
      ...fakeScenario(),
      injects: [
        fakeInject({
          id: 'comment',
          trigger: { type: 'action', action: ['publish'], every: false },
          do: [publishes({ id: 'fan', in: 'target', channel })],
        }),
        fakeInject({
          id: 'thanks',
          trigger: { type: 'action', action: ['reply'], on: ['fan'], every: false },
          do: [{ type: 'notify', text: both('On se remercie.', 'Thanks all round.') }],
        }),
      ],
    }).get('inject thanks');

  test('is found by publishing on its channel', () => {
    expect(answeredOn('wall')).toMatchObject({ type: 'reached' });
    expect(answeredOn('stream')).toMatchObject({ type: 'reached' });
  });
});
