import { describe, expect, test } from 'vitest';
import { itemsInHand, targetsTold } from '../../src/player/queue/targets-told.ts';
import { byTimeLeft, targetsOf, type Waiting, waitingIn } from '../../src/player/queue/waiting.ts';
import { fakeRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeExpectation,
  fakeInject,
  fakePersona,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

const scenario = fakeScenario({
  cast: [fakePersona(), fakePersona({ id: 'ben', name: 'Ben', handle: 'ben' })],
  organisation: { contacts: [fakeContact()] },
  injects: [
    fakeInject({ id: 'i1', trigger: { type: 'time', at: '1m' }, do: [publishes()] }),
    fakeInject({
      id: 'i2',
      trigger: { type: 'time', at: '2m' },
      do: [publishes({ id: 'c2', by: 'ben' })],
    }),
    fakeInject({
      id: 'i3',
      trigger: { type: 'time', at: '3m' },
      do: [
        publishes({ id: 'p1', channel: 'private', in: undefined }),
        publishes({ id: 'p2', channel: 'private', in: 'p1' }),
      ],
    }),
    fakeInject({
      id: 'i4',
      trigger: { type: 'time', at: '4m' },
      do: [publishes({ id: 'n1', channel: 'internal', by: 'boss', in: undefined })],
    }),
  ],
});

function waitingAfter(play: (run: ReturnType<typeof fakeRun>) => unknown, unread: string[] = []) {
  const run = fakeRun(scenario).wait('5m');
  play(run);
  return waitingIn(run.view, run.snapshot.items, new Set(unread)).map(({ item }) => item);
}

const ALL = ['c1', 'c2', 'p1', 'p2'];

describe('what waits', () => {
  test('is everything that somebody wrote, longest first, and none of the page’s own words', () => {
    expect(waitingAfter(() => undefined)).toEqual(ALL);
  });

  test.each([
    ['a public answer', (run: ReturnType<typeof fakeRun>) => run.reply('c1', 'Bonjour')],
    ['being left alone', (run: ReturnType<typeof fakeRun>) => run.leaveAlone('c1')],
    ['being hidden', (run: ReturnType<typeof fakeRun>) => run.moderate('hide', 'c1')],
    ['being deleted', (run: ReturnType<typeof fakeRun>) => run.moderate('delete', 'c1')],
  ])('is settled by %s', (_name, deed) => {
    expect(waitingAfter(deed)).toEqual(['c2', 'p1', 'p2']);
  });

  test.each([
    ['a like', (run: ReturnType<typeof fakeRun>) => run.moderate('like', 'c1')],
    ['a report', (run: ReturnType<typeof fakeRun>) => run.moderate('report', 'c1')],
  ])('is not settled by %s', (_name, deed) => {
    expect(waitingAfter(deed)).toEqual(ALL);
  });

  test('is settled for every item that one statement covers', () => {
    const publish = (run: ReturnType<typeof fakeRun>) =>
      run.publish('À toutes et à tous', { covers: ['c1', 'c2'] });
    expect(waitingAfter(publish)).toEqual(['p1', 'p2']);
  });

  test('in a conversation is settled up to the latest answer', () => {
    expect(waitingAfter((run) => run.wait('1m').reply('p2', 'Bonjour'))).toEqual(['c1', 'c2']);
  });

  test('waits still, as handed over, after an escalation', () => {
    const run = fakeRun(scenario).wait('5m').escalate('boss', ['c1']);
    const [first] = waitingIn(run.view, run.snapshot.items, new Set());
    expect(first).toMatchObject({ item: 'c1', escalated: true });
  });

  test('waits still, with what was promised, after a holding reply', () => {
    const run = fakeRun(scenario).wait('5m').holdingReply('c1', 'Je vérifie', { promise: '10m' });
    const [first] = waitingIn(run.view, run.snapshot.items, new Set());
    expect(first).toMatchObject({ item: 'c1', promisedBy: 15 * 60_000 });
  });

  test('from colleagues waits until it has been looked at', () => {
    expect(waitingAfter(() => undefined, ['n1'])).toEqual([...ALL, 'n1']);
  });

  test('waits again when leaving alone is taken back', () => {
    const run = fakeRun(scenario).wait('5m').leaveAlone('c1').leaveAlone('c1', { undone: true });
    expect(waitingIn(run.view, run.snapshot.items, new Set()).map(({ item }) => item)).toEqual(ALL);
  });
});

describe('when a first answer is due', () => {
  const targets = new Map([
    ['c1', 120_000],
    ['m1', 300_000],
  ]);
  const waiting = (overrides: Partial<Waiting>): Waiting => ({
    item: 'm1',
    channel: 'monitoring',
    since: 0,
    escalated: false,
    promisedBy: null,
    ...overrides,
  });
  const told = (one: Waiting, inHand: readonly string[] = []) =>
    targetsTold(targets, new Set(inHand))(one);

  test('is told from the start of what is said to the page', () => {
    expect(told(waiting({ item: 'c1', channel: 'wall' }))).toBe(120_000);
    expect(told(waiting({ item: 'c2', channel: 'wall' }))).toBeNull();
  });

  test('does not give away which mention found elsewhere is the one that matters', () => {
    expect(told(waiting({}))).toBeNull();
    const order = [waiting({ item: 'noise' }), waiting({ since: 1000 })];
    expect(byTimeLeft(order, targetsTold(targets, new Set()))).toEqual(order);
  });

  test('is told of a mention that has been taken up', () => {
    expect(told(waiting({}), ['m1'])).toBe(300_000);
    expect(told(waiting({ escalated: true }))).toBe(300_000);
    expect(told(waiting({ promisedBy: 600_000 }))).toBe(300_000);
  });

  test('is taken up what one writes to, covers, or shows to a colleague', () => {
    const draft = { text: 'Bonjour', covers: ['m2'], promise: null, evidence: ['m3'] };
    expect(itemsInHand({ 'reply/m1': draft, handOver: draft }, null)).toEqual(
      expect.arrayContaining(['m1', 'm2', 'm3']),
    );
    expect(itemsInHand({}, { type: 'reply', to: 'm4', mode: 'reply' })).toEqual(['m4']);
  });
});

test('targets are told for what needs an answer, and for nothing that deserves silence', () => {
  const judged = fakeScenario({
    expectations: [
      fakeExpectation({ items: ['c1'], target: '2m' }),
      fakeExpectation({ id: 'e2', items: ['c2'], needs: 'silence' }),
    ],
  });
  expect([...targetsOf(judged)]).toEqual([['c1', 120_000]]);
});
