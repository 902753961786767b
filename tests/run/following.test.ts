import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { openLogChannel } from '../../src/storage/log-channel.ts';
import { type FakeJournal, fakeClaim, fakeJournal } from './fake-ports.ts';
import { fakeEmptyRun, fakeRunStore } from './fake-run-store.ts';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Two tabs on one run: one writes into a journal, the other is told whenever it has. */
async function twoTabs() {
  const shared = fakeJournal({ atOnce: true });
  const watchers = new Set<() => void>();
  const told: FakeJournal = {
    ...shared,
    append: async (events: readonly RunEvent[], standing) => {
      await shared.append(events, standing);
      for (const watcher of watchers) watcher();
    },
  };
  let readings = 0;
  const watching: FakeJournal = {
    ...shared,
    read: async () => {
      readings += 1;
      return await shared.read();
    },
    watch(onMore) {
      watchers.add(onMore);
      return () => void watchers.delete(onMore);
    },
  };
  const run = fakeEmptyRun();
  const writer = fakeRunStore({ run, journal: told });
  const claim = fakeClaim({ access: 'readOnly' });
  const reader = fakeRunStore({ run, journal: watching, claim });
  await writer.store.actions.start();
  return { writer, reader, claim, watchers, readings: () => readings };
}

describe('a second tab on a run', () => {
  it('shows what the first one does, as it is kept', async () => {
    const { writer, reader } = await twoTabs();
    writer.clock.pass(7000);
    await writer.store.actions.moderate({ action: 'like', item: 'c1', undone: false });
    await settle();
    const [written, shown] = [writer.store.getState(), reader.store.getState()];
    expect(shown.snapshot).toEqual(written.snapshot);
    expect(shown).toMatchObject({ access: 'readOnly', logged: written.logged });
    expect(reader.store.run().events).toEqual(writer.store.run().events);
  });

  it('moves nothing by itself, and leaves the desk of the first as it is', async () => {
    const { writer, reader } = await twoTabs();
    writer.clock.pass(7000);
    await settle();
    const before = [reader.store.getState().now, writer.journal.kept.length];
    reader.clock.pass(5000);
    await settle();
    expect([reader.store.getState().now, writer.journal.kept.length]).toEqual(before);
    expect(reader.desks).toEqual([]);
  });

  it('reads once more, not once for each event, when much comes at once', async () => {
    const { writer, readings } = await twoTabs();
    await settle();
    const before = readings();
    const likes = [false, true, false, true].map((undone) =>
      writer.store.actions.moderate({ action: 'like', item: 'post', undone }),
    );
    await Promise.all(likes);
    await settle();
    expect(readings() - before).toBeLessThanOrEqual(likes.length);
    expect(readings()).toBeGreaterThan(before);
  });

  it('that takes the run over writes from where the first one left it', async () => {
    const { writer, reader } = await twoTabs();
    writer.clock.pass(2000);
    await settle();
    const { now } = writer.store.getState().view;
    await reader.store.actions.takeOver();
    await reader.store.actions.resume();
    expect(reader.store.getState()).toMatchObject({ access: 'writer', view: { now } });
    expect(reader.store.getState().view.status).toBe('running');
  });

  it('listens no more once it is closed', async () => {
    const { reader, watchers } = await twoTabs();
    expect(watchers.size).toBe(1);
    await reader.store.close();
    expect(watchers.size).toBe(0);
  });
});

describe('a tab whose last deeds could not be kept', () => {
  it('shows the run as it is kept, without them', async () => {
    const journal = fakeJournal({ atOnce: true });
    let onMore = () => undefined as void;
    const watched: FakeJournal = {
      ...journal,
      watch: (callback) => {
        onMore = callback;
        return () => undefined;
      },
    };
    const claim = fakeClaim();
    const { store } = fakeRunStore({ run: fakeEmptyRun(), journal: watched, claim });
    await store.actions.start();
    const kept = await journal.read();
    journal.refuse();
    const outcome = await store.actions.moderate({ action: 'like', item: 'post', undone: false });
    expect(outcome).toMatchObject({ type: 'refused' });
    expect(store.getState().view.item('post')?.liked).toBe(true);
    onMore();
    await settle();
    expect(store.getState().view.item('post')?.liked).toBe(false);
    expect(store.run().events).toEqual(kept);
  });
});

describe('tabs of one browser', () => {
  it('hear that a log has grown, of their own run alone', async () => {
    const [writer, reader, other] = ['a', 'a', 'b'].map((run) =>
      openLogChannel(`following-${run}`),
    );
    const heard: string[] = [];
    reader?.watch(() => heard.push('reader'));
    other?.watch(() => heard.push('other'));
    writer?.tell();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['reader']);
    for (const channel of [writer, reader, other]) channel?.close();
    expect(() => writer?.tell()).not.toThrow();
  });
});
