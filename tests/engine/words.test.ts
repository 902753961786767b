import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/engine/command.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { fakeRun } from '../support/fake-run.ts';
import {
  fakeContact,
  fakeInject,
  fakePersona,
  fakeScenario,
  publishes,
} from '../support/fake-scenario.ts';

const scenario = fakeScenario({
  organisation: { contacts: [fakeContact()] },
  cast: [fakePersona(), fakePersona({ id: 'max', name: 'Max', handle: 'max' })],
  injects: [
    fakeInject({
      do: [
        publishes({ id: 'c1' }),
        publishes({ id: 'c2', by: 'max' }),
        publishes({ id: 'nested', in: 'c1' }),
        publishes({ id: 'dm', channel: 'private', in: undefined }),
        publishes({ id: 'tweet', channel: 'stream', in: undefined }),
        publishes({ id: 'found', channel: 'monitoring', in: undefined }),
        publishes({ id: 'chat', channel: 'internal', by: 'boss', in: undefined }),
        publishes({ id: 'page-tweet', channel: 'stream', by: 'organisation', in: undefined }),
      ],
    }),
  ],
});

const started = () => fakeRun(scenario).wait('1m');

function reply(overrides: Partial<Extract<Command, { type: 'reply' }>> = {}): Command {
  return {
    type: 'reply',
    by: 'trainee',
    action: 'reply',
    to: 'c1',
    text: 'Bonjour!',
    covers: [],
    promise: null,
    reading: fakeReading(),
    ...overrides,
  };
}

describe('a reply', () => {
  test('[E40] stands under what it answers, in the page’s name, now', () => {
    const run = started().reply('c1', 'Bonjour Léa!', { at: '2m' });
    expect(run.view.item('~1')).toMatchObject({
      author: { kind: 'organisation' },
      channel: 'wall',
      parent: 'c1',
      thread: 'post',
      at: 120_000,
      text: { only: 'fr', text: 'Bonjour Léa!' },
      own: { action: 'reply', event: 3, edits: 0, covers: [] },
    });
  });

  test('[E40] leaves a deed on what it answers and on each item it covers', () => {
    const run = started().reply('c1', 'À tous!', { covers: ['c2', 'c1'] });
    const deed = { action: 'reply', at: 60_000, event: 2, own: '~1', takenBack: null };
    expect(run.view.deeds('c1')).toMatchObject([deed]);
    expect(run.view.deeds('c2')).toMatchObject([deed]);
    expect(run.view.deeds().map(({ item }) => item)).toEqual(['c1', 'c2']);
  });

  test('[E40] announces nothing to the trainee who wrote it', () => {
    const run = started();
    const before = run.effects.length;
    expect(run.reply('c1').effects.length).toBe(before);
  });

  test('[E40] takes up again what had been left alone', () => {
    const run = started()
      .leaveAlone('c1')
      .leaveAlone('c2')
      .reply('c1', 'Bonjour!', { covers: ['c2'] });
    for (const id of ['c1', 'c2']) {
      expect(run.view.item(id)?.leftAlone).toBe(false);
      expect(run.view.deeds(id)[0]).toMatchObject({ action: 'leaveAlone', takenBack: 60_000 });
    }
  });

  test('[E42] in a private conversation is a private reply, and either word matches it', () => {
    const asReply = { type: 'action', action: ['reply'], on: ['dm'], every: false } as const;
    const asPrivate = { ...asReply, action: ['privateReply'] } as const;
    for (const { action } of [asReply, asPrivate]) {
      const waiting = fakeScenario({
        injects: [
          fakeInject({ do: [publishes({ id: 'dm', channel: 'private', in: undefined })] }),
          fakeInject({
            id: 'matched',
            trigger: { type: 'action', action: [...action], on: ['dm'], every: false },
          }),
        ],
      });
      const run = fakeRun(waiting).wait('1m').reply('dm');
      expect(run.events.at(-1)).toMatchObject({ type: 'replyPosted', action: 'privateReply' });
      expect(run.view.hasHappened('matched')).toBe(true);
    }
  });

  test('[E43] answers and covers only what is there', () => {
    const run = started();
    expect(run.refusalOf(reply({ to: 'nobody' }))).toBe('unknownItem');
    expect(run.refusalOf(reply({ covers: ['c2', 'nobody'] }))).toBe('unknownItem');
    run.delete('c2');
    expect(run.refusalOf(reply({ covers: ['c2'] }))).toBe('gone');
    expect(run.refusalOf(reply({ to: 'c2' }))).toBe('gone');
  });

  test('[E43] has words in it', () => {
    expect(started().refusalOf(reply({ text: ' \n\t ' }))).toBe('emptyText');
  });

  test('[E43] keeps to 280 characters on the stream, and there only', () => {
    const run = started();
    expect(run.refusalOf(reply({ to: 'tweet', text: 'é'.repeat(281) }))).toBe('tooLong');
    expect(run.refusalOf(reply({ to: 'tweet', text: 'é'.repeat(280) }))).toBeNull();
    expect(run.refusalOf(reply({ to: 'c1', text: 'é'.repeat(3000) }))).toBeNull();
    const inPrivate = reply({ to: 'tweet', action: 'privateReply', text: 'é'.repeat(281) });
    expect(run.refusalOf(inPrivate)).toBeNull();
  });

  test('[E43] is refused under closed comments, at the item or above it', () => {
    const run = started().moderate('closeComments', 'post');
    expect(run.refusalOf(reply({ to: 'post' }))).toBe('commentsClosed');
    expect(run.refusalOf(reply({ to: 'nested' }))).toBe('commentsClosed');
    expect(run.refusalOf(reply({ action: 'privateReply' }))).toBeNull();
  });

  test('[E43] reaches nobody in private who is banned, elsewhere, a colleague or the page', () => {
    const run = started();
    const inPrivate = (to: string) => run.refusalOf(reply({ to, action: 'privateReply' }));
    expect(inPrivate('found')).toBe('noPrivate');
    expect(inPrivate('chat')).toBe('noPrivate');
    expect(inPrivate('post')).toBe('noPrivate');
    expect(inPrivate('page-tweet')).toBe('noPrivate');
    run.ban('c1');
    expect(inPrivate('c1')).toBe('banned');
    expect(inPrivate('dm')).toBe('banned');
    expect(inPrivate('c2')).toBeNull();
  });

  test('[E43] may answer a colleague, a mention found elsewhere, or the page’s own post', () => {
    const run = started();
    for (const to of ['chat', 'found', 'post']) expect(run.refusalOf(reply({ to }))).toBeNull();
  });
});

describe('a holding reply', () => {
  test('[E44] promises, and no other reply does', () => {
    const run = started();
    expect(run.refusalOf(reply({ action: 'holdingReply' }))).toBe('badPromise');
    expect(run.refusalOf(reply({ action: 'holdingReply', promise: 0 }))).toBe('badPromise');
    expect(run.refusalOf(reply({ action: 'holdingReply', promise: 1.5 }))).toBe('badPromise');
    expect(run.refusalOf(reply({ promise: 60_000 }))).toBe('badPromise');
    expect(run.refusalOf(reply({ action: 'holdingReply', promise: 60_000 }))).toBeNull();
  });

  test('[E44] is kept by the first full answer to any of its items, in time or late', () => {
    const run = started().holdingReply('c1', 'On vérifie.', { promise: '2m', covers: ['c2'] });
    const open = { event: 2, items: ['c1', 'c2'], at: 60_000, due: 180_000, keptAt: null };
    expect(run.view.promises()).toEqual([open]);
    run.holdingReply('c2', 'On vérifie encore.', { promise: '5m' });
    expect(run.view.promises()[0]).toEqual(open);
    run
      .until('4m')
      .publish('Voici.', { covers: ['c2'] })
      .until('5m')
      .reply('c1');
    expect(run.view.promises().map(({ keptAt }) => keptAt)).toEqual([240_000, 240_000]);
  });
});

describe('a statement', () => {
  test('[E40] is one deed about nothing and one on each item it covers', () => {
    const run = started().publish('Une mise à jour.', { covers: ['c1', 'c2'] });
    expect(run.view.deeds().map(({ action, item }) => [action, item])).toEqual([
      ['publish', null],
      ['publish', 'c1'],
      ['publish', 'c2'],
    ]);
    expect(run.view.item('~1')).toMatchObject({ parent: null, thread: '~1', channel: 'wall' });
  });

  test('[E40] takes up again what it covers', () => {
    const run = started()
      .leaveAlone('c1')
      .leaveAlone('c2')
      .publish('Voici.', { covers: ['c1'] });
    expect(run.view.item('c1')?.leftAlone).toBe(false);
    expect(run.view.item('c2')?.leftAlone).toBe(true);
  });

  test('[E43] keeps to the length of its channel and covers what is there', () => {
    const run = started();
    const publish = (text: string, covers: readonly string[] = []) =>
      run.refusalOf({
        type: 'publish',
        by: 'trainee',
        channel: 'stream',
        text,
        covers,
        reading: fakeReading(),
      });
    expect(publish('a'.repeat(281))).toBe('tooLong');
    expect(publish('')).toBe('emptyText');
    expect(publish('Bonjour', ['nobody'])).toBe('unknownItem');
  });
});

describe('one’s own words', () => {
  const edit = (item: string, text = 'Mieux.') =>
    ({ type: 'editOwn', by: 'trainee', item, text, reading: fakeReading() }) as const;

  test('[M6] an edit leaves a trace', () => {
    const run = started().reply('c1').editOwn('~1', 'Mieux.').editOwn('~1', 'Encore mieux.');
    expect(run.view.item('~1')).toMatchObject({
      text: { text: 'Encore mieux.' },
      own: { action: 'reply', event: 4, edits: 2 },
    });
  });

  test('[M6] the page’s scripted posts can be edited and deleted, with the same trace', () => {
    const run = started().editOwn('post', 'Corrigé.');
    expect(run.view.item('post')?.own).toMatchObject({ action: 'publish', edits: 1 });
    expect(run.deleteOwn('post').view.item('post')?.deleted).toBe('trainee');
  });

  test('[E41] deleting them takes back every deed that came with them', () => {
    const run = started()
      .publish('Voici.', { covers: ['c1'] })
      .editOwn('~1', 'Voilà.');
    run.until('2m').deleteOwn('~1');
    const standing = run.view.deeds().filter((deed) => deed.takenBack === null);
    expect(new Set(standing.map(({ action }) => action))).toEqual(new Set(['deleteOwn']));
    expect(run.view.latestReading('c1')).toBeUndefined();
    expect(run.refusalOf(edit('~1'))).toBe('gone');
  });

  test('[E43] other people’s cannot be changed', () => {
    const run = started();
    expect(run.refusalOf(edit('c1'))).toBe('notYours');
    expect(run.refusalOf({ type: 'deleteOwn', by: 'trainee', item: 'chat' })).toBe('notYours');
    expect(run.refusalOf(edit('post', ''))).toBe('emptyText');
    expect(run.refusalOf(edit('page-tweet', 'a'.repeat(281)))).toBe('tooLong');
  });
});
