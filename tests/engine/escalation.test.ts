import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/scenario/schema/organisation.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import {
  fakeApprovedLine,
  fakeContact,
  fakeFact,
  fakeInject,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

function says(id: string) {
  return publishes({ id, channel: 'internal', by: 'boss', in: undefined });
}

function withBoss(boss: Partial<Contact>) {
  return fakeScenario({
    organisation: {
      contacts: [fakeContact({ otherwise: [says('nothing-new')], ...boss })],
      facts: [fakeFact({ id: 'cause', status: 'unknown' })],
      approvedLines: [fakeApprovedLine({ id: 'line', available: false })],
    },
    injects: [fakeInject({ do: [publishes({ id: 'c1' }), publishes({ id: 'c2' })] })],
  });
}

const about = (id: string, items?: string[]) => ({ id, about: items, do: [says(id)] });

describe('an escalation', () => {
  test('[E45] is answered after the contact’s delay', () => {
    const run = fakeRun(withBoss({}))
      .wait('1m')
      .escalate('boss', ['c1'], 'Vois ceci.', {
        evidence: ['c2', 'post'],
      });
    expect(run.view.escalations()).toEqual([
      {
        event: 2,
        to: 'boss',
        items: ['c1'],
        evidence: ['c2', 'post'],
        text: 'Vois ceci.',
        at: 60_000,
        answerDue: 180_000,
        answeredAt: null,
        answer: null,
      },
    ]);
    expect(run.until('3m').view.item('nothing-new')?.at).toBe(180_000);
    expect(run.view.escalations()[0]).toMatchObject({ answeredAt: 180_000, answer: null });
  });

  test('[E45] gets the first scripted answer about it not yet given, then the next, then the rest', () => {
    const answers = [about('on-c2', ['c2']), about('on-c1', ['c1']), about('on-anything')];
    const run = fakeRun(withBoss({ answers })).wait('1m');
    const answersGiven = () => run.view.escalations().map(({ answer }) => answer);
    run.escalate('boss', ['c1']).wait('2m').escalate('boss', ['c1']).wait('2m');
    expect(answersGiven()).toEqual(['on-c1', 'on-anything']);
    run.escalate('boss', ['c1', 'c2']).wait('2m').escalate('boss', ['c2']).wait('2m');
    expect(answersGiven()).toEqual(['on-c1', 'on-anything', 'on-c2', null]);
    expect(run.view.items('internal')).toEqual(['on-c1', 'on-anything', 'on-c2', 'nothing-new']);
  });

  test('[E45] gets an answer only if its condition holds when it is given', () => {
    const answers = [
      {
        id: 'kindly',
        when: { type: 'tone', scale: 'clarity', atLeast: 3 } as const,
        do: [says('kindly')],
      },
    ];
    const clear = fakeReading({ clarity: 4 });
    const run = fakeRun(withBoss({ answers })).wait('1m').escalate('boss', ['c1'], 'Bof');
    run.wait('2m').escalate('boss', ['c1'], 'C’est clair.', { reading: clear }).wait('2m');
    expect(run.view.escalations().map(({ answer }) => answer)).toEqual([null, 'kindly']);
  });

  test('[E45] comes back to the item it was about, as `target`', () => {
    const answers = [{ id: 'a', do: [{ type: 'withdraw', item: 'target' } as const] }];
    const run = fakeRun(withBoss({ answers })).wait('1m').escalate('boss', ['c2']).wait('2m');
    expect(run.view.item('c2')?.deleted).toBe('author');
    expect(run.view.item('c1')?.deleted).toBeNull();
  });

  test('[E45] may be answered earlier or later, by the seed', () => {
    const scenario = withBoss({ jitter: '1m' });
    const moments = Array.from({ length: 60 }, (_, seed) => {
      const run = fakeRun(scenario, { seed }).wait('1m').escalate('boss', ['c1']);
      return run.view.escalations()[0]?.answerDue ?? 0;
    });
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(120_000);
    expect(Math.max(...moments)).toBeLessThanOrEqual(240_000);
    expect(new Set(moments).size).toBeGreaterThan(20);
  });

  test('[E38] can bring a fact to light and a line to be said', () => {
    const answers = [
      {
        id: 'a',
        do: [
          { type: 'reveal', fact: 'cause' },
          { type: 'approve', line: 'line' },
        ] as Contact['otherwise'],
      },
    ];
    const run = fakeRun(withBoss({ answers })).wait('1m').escalate('boss', ['c1']);
    expect([run.view.isRevealed('cause'), run.view.isApproved('line')]).toEqual([false, false]);
    expect(run.view.factStatus('cause')).toBe('unknown');
    run.wait('2m');
    expect([run.view.isRevealed('cause'), run.view.isApproved('line')]).toEqual([true, true]);
  });

  test('[E38] an embargo is no ground for refusal, and is lifted by revealing the fact', () => {
    const scenario = fakeScenario({
      organisation: { facts: [fakeFact({ id: 'secret', status: 'embargoed' })] },
      injects: [fakeInject({ do: [{ type: 'reveal', fact: 'secret' }] })],
    });
    const run = fakeRun(scenario).reply('post', 'Le secret!', {
      reading: fakeReading({ phrases: ['secret'] }),
    });
    expect(run.view.factStatus('secret')).toBe('embargoed');
    expect(run.wait('1m').view.factStatus('secret')).toBe('known');
  });

  test('[E45] goes to somebody on the list, with words and at least one item', () => {
    const run = fakeRun(withBoss({})).wait('1m');
    const refused = (overrides: object) =>
      run.refusalOf({
        type: 'escalate',
        by: 'trainee',
        to: 'boss',
        items: ['c1'],
        evidence: [],
        text: 'Vois ceci.',
        reading: fakeReading(),
        ...overrides,
      });
    expect(refused({ to: 'mayor' })).toBe('unknownContact');
    expect(refused({ items: [] })).toBe('noItems');
    expect(refused({ text: ' ' })).toBe('emptyText');
    expect(refused({ items: ['nobody'] })).toBe('unknownItem');
    expect(refused({ evidence: ['nobody'] })).toBe('unknownItem');
    run.delete('c1');
    expect(refused({})).toBeNull();
  });
});
