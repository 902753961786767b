import { describe, expect, it } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import type { PlayAct } from '../../src/scenario/schema/play.ts';
import { both, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';

const LONG = both('é'.repeat(281), 'e'.repeat(280));

function tooLong(act: PlayAct): string[] {
  const mention = publishes({ id: 'mention', channel: 'stream', in: undefined });
  const scenario = fakeScenario({
    injects: [fakeInject({ do: [publishes(), mention] })],
    plays: { typical: { band: { overall: [40, 60] }, steps: [{ at: '2m', act }] } },
  });
  return check(scenario)
    .filter(({ code }) => code === 'EO432')
    .map(({ path }) => path.join('.'));
}

describe('an act of a play-through that the public stream would refuse for its length', () => {
  it.each<[string, PlayAct]>([
    ['a message published there', { type: 'publish', channel: 'stream', text: LONG }],
    ['an answer to a message there', { type: 'reply', item: 'mention', text: LONG }],
    [
      'a holding reply there',
      { type: 'holdingReply', item: 'mention', text: LONG, promise: '10m' },
    ],
  ])('is told at its words: %s', (_, act) => {
    expect(tooLong(act)).toEqual(['plays.typical.steps.0.act.text.fr']);
  });

  it.each<[string, PlayAct]>([
    ['a post on the wall', { type: 'publish', channel: 'wall', text: LONG }],
    ['an answer on the wall', { type: 'reply', item: 'c1', text: LONG }],
    [
      'an answer in private to a message of the stream',
      { type: 'privateReply', item: 'mention', text: LONG },
    ],
  ])('is not %s', (_, act) => {
    expect(tooLong(act)).toEqual([]);
  });
});
