import { describe, expect, test } from 'vitest';
import type { ExpectationInput } from '../../src/scenario/schema/expectation.ts';
import { fakeRun } from '../support/fake-run.ts';
import { fakeInject, publishes } from '../support/fake-scenario.ts';
import {
  expecting,
  givesFact,
  hollow,
  outcomeOf,
  SILENCE,
  shareUnder,
  sheetOf,
  under,
} from '../support/scored.ts';

/** Léa writes in private (`first`), then again without answering herself (`later`); Max does too. */
function conversation(
  wanted: Partial<ExpectationInput> = {},
  others: readonly Partial<ExpectationInput>[] = [],
  later: Parameters<typeof publishes>[0] = {},
) {
  return expecting([{ items: ['first'], ...wanted }, ...others], {
    comments: [
      { id: 'first', channel: 'private' },
      { id: 'before', channel: 'wall' },
    ],
    injects: [
      fakeInject({
        id: 'again',
        trigger: { type: 'time', at: '2m' },
        do: [
          publishes({ id: 'later', channel: 'private', ...later }),
          publishes({ id: 'his', channel: 'private', by: 'max' }),
          publishes({ id: 'aloud', channel: 'wall' }),
        ],
      }),
    ],
  });
}

const ANOTHER: Partial<ExpectationInput> = { id: 'e2', items: ['later'] };

function firstAnswer(scenario = conversation(), to = 'later') {
  const run = fakeRun(scenario).reply(to, 'Voici pour vous, d’ici vendredi.', { at: '3m' });
  return outcomeOf(sheetOf(run.finish()), 'e1').firstAnswer;
}

describe('in a private conversation', () => {
  test('[G9] a later message of the person may be the one that is answered', () => {
    expect(firstAnswer()).toBe(120_000);
  });

  test.each(['his', 'aloud', 'before'])('[G9] an answer to %s is none', (to) => {
    expect(firstAnswer(conversation(), to)).toBeNull();
  });

  test('[G9] an earlier message is not under a later one', () => {
    expect(firstAnswer(conversation({ items: ['later'] }), 'first')).toBeNull();
  });

  test('[G9] one answer does for two demands, while the first has none', () => {
    const scenario = conversation({}, [ANOTHER]);
    const late = fakeRun(scenario).reply('later', 'Voici pour vous.', { at: '3m' }).finish();
    expect(sheetOf(late).outcomes.map((outcome) => outcome.firstAnswer)).toEqual([120_000, 60_000]);
  });

  test.each([
    ['alone', {}],
    ['under the first', { in: 'first' }],
  ])(
    '[G9] what is said to a second demand, %s, is not about the first once that has an answer',
    (_, later) => {
      const run = fakeRun(conversation({}, [ANOTHER], later))
        .reply('first', 'Voici pour vous, d’ici vendredi.', { at: '1m30s', reading: givesFact() })
        .reply('later', 'Bon débarras!', { at: '3m', reading: hollow({ hostility: 4 }) });
      const sheet = sheetOf(run.finish());
      const told = (rule: string) => under(rule, sheet).map(({ expectation }) => expectation);
      expect(told('T12')).not.toContain('e1');
      expect(outcomeOf(sheet, 'e2').firstAnswer).toBe(60_000);
    },
  );

  test('[G9] an answer that was deleted is no answer that the first has', () => {
    const run = fakeRun(conversation({}, [ANOTHER]))
      .reply('first', 'Voici pour vous.', { at: '1m30s' })
      .deleteOwn('~1', { at: '1m40s' })
      .reply('later', 'Voici pour vous, d’ici vendredi.', { at: '3m' });
    expect(outcomeOf(sheetOf(run.finish()), 'e1').firstAnswer).toBe(120_000);
  });

  test('[G9] to answer what is asked next is not to break a silence that was right', () => {
    const due = conversation({ ...SILENCE, items: ['first'] }, [ANOTHER]);
    const said = (scenario: ReturnType<typeof conversation>) =>
      sheetOf(fakeRun(scenario).reply('later', 'Voici pour vous.', { at: '3m' }).finish());
    expect(under('R10', said(due))).toEqual([]);
    expect(under('R10', said(conversation({ ...SILENCE, items: ['first'] })))).not.toEqual([]);
  });

  test('[G9] [X11] a help line is given to the person, whichever message it answers', () => {
    const danger: Partial<ExpectationInput> = { kind: 'distress', danger: true, facts: ['refund'] };
    const run = fakeRun(conversation(danger, [ANOTHER]))
      .reply('first', 'On est là.', { at: '1m30s', reading: hollow() })
      .reply('later', 'Appelez-les.', { at: '2m30s', reading: givesFact() });
    const sheet = sheetOf(run.finish());
    expect(shareUnder('X11', sheet)).toBe(1);
    expect(sheet.caps).toEqual([]);
  });
});
