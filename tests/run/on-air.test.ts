import { describe, expect, it } from 'vitest';
import { fakeScenario } from '../support/fake-scenario.ts';
import { fakeClaim, fakeClock, fakeJournal } from './fake-ports.ts';
import { fakeEmptyRun, fakeRunOnAir, fakeRunStore, fakeSettings } from './fake-run-store.ts';

const greeting = {
  action: 'reply',
  to: 'c1',
  text: 'Bonjour Léa, nous sommes désolés. Vous serez remboursée d’ici vendredi.',
  covers: [],
  promise: null,
} as const;

describe('before the run is on air', () => {
  it('time stands still and the page is as it was', () => {
    const { store, clock } = fakeRunStore();
    clock.pass(60_000);
    expect(store.getState()).toMatchObject({ now: 0, logged: 0 });
    expect(store.getState().view.items()).toEqual(['post']);
  });

  it('starting it says in which language it is shown', async () => {
    const { store } = await fakeRunOnAir({
      run: fakeEmptyRun({ settings: fakeSettings({ language: 'en' }) }),
    });
    expect(store.run().events).toEqual([
      { type: 'runStarted', seq: 0, at: 0, by: 'trainee', language: 'en' },
    ]);
  });
});

describe('on air', () => {
  it('what is due appears at its own moment, is unread, and the clock shows the time between', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(5900);
    expect(store.getState().view.item('c1')).toBeUndefined();
    expect(store.getState().now).toBe(59_000);
    clock.pass(150);
    expect(store.getState().view.item('c1')?.at).toBe(60_000);
    expect(store.getState().desk.unread).toEqual(['c1']);
  });

  it('what the trainee does is stamped with its own moment, between ticks too', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.drift(1234);
    const outcome = await store.actions.moderate({ action: 'like', item: 'post', undone: false });
    expect(outcome).toMatchObject({ type: 'accepted', events: [{ at: 12_340 }] });
  });

  it('a reply carries its reading, with the comment as it was shown', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    const outcome = await store.actions.reply(greeting);
    if (outcome.type !== 'accepted') throw new Error(outcome.refusal.code);
    expect(outcome.events[0]).toMatchObject({
      type: 'replyPosted',
      text: greeting.text,
      reading: { shownLanguage: 'fr', copyOf: null, tone: { language: 'fr' } },
    });
  });

  it('the same words said again are known as a copy of the first', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    const first = await store.actions.reply(greeting);
    const again = await store.actions.reply(greeting);
    const seq = first.type === 'accepted' ? first.events[0]?.seq : undefined;
    expect(again).toMatchObject({ events: [{ reading: { copyOf: seq } }] });
  });

  it('words of one’s own that are edited are no copy of what they were', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    await store.actions.reply(greeting);
    const edited = await store.actions.editOwn({ item: '~1', text: `${greeting.text} Merci!` });
    expect(edited).toMatchObject({ events: [{ reading: { copyOf: null } }] });
  });

  it('what is refused says why and changes nothing', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(1000);
    const before = store.getState();
    const outcome = await store.actions.reply({ ...greeting, to: 'nowhere' });
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'unknownItem' } });
    expect(store.getState().snapshot).toBe(before.snapshot);
    expect(store.getState().logged).toBe(before.logged);
  });

  it('changing the speed changes how fast time goes from then on', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(1000);
    await store.actions.changeRate(20);
    clock.pass(1000);
    expect(store.getState()).toMatchObject({ now: 30_000, rate: 20 });
  });

  it('a language switched in mid-run loses nothing', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    store.actions.draft('reply/c1', { text: 'Bon', covers: [], promise: null, evidence: [] });
    await store.actions.switchLanguage('en');
    const { view, desk } = store.getState();
    expect([view.language, view.item('c1')?.id, desk.drafts['reply/c1']?.text]).toEqual([
      'en',
      'c1',
      'Bon',
    ]);
  });

  it('ends by itself at its time, and then the clock is still', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(61_000);
    expect(store.getState().view).toMatchObject({ status: 'ended', ending: 'end', now: 600_000 });
    expect(clock.beating).toBe(false);
    const outcome = await store.actions.resume();
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'ended' } });
  });

  it('can be ended before its time', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(3000);
    await store.actions.finish();
    expect(store.getState().view.status).toBe('ended');
    expect(clock.beating).toBe(false);
  });
});

describe('the time allowed', () => {
  it.each([
    [1, 10_000],
    [1.5, 6666],
    [2, 5000],
  ] as const)('at ×%d a real second is %d simulated milliseconds', async (allowance, now) => {
    const { store, clock } = await fakeRunOnAir({
      run: fakeEmptyRun({ settings: fakeSettings({ allowance }) }),
    });
    clock.pass(1000);
    expect(store.getState().now).toBe(now);
  });

  it('untimed, time stands still until the trainee goes on to what is next', async () => {
    const { store, clock, presence } = await fakeRunOnAir({
      run: fakeEmptyRun({ settings: fakeSettings({ allowance: null }) }),
    });
    clock.pass(60_000);
    clock.jump(3_600_000, 3_600_000);
    presence.tell('hidden');
    expect(store.getState()).toMatchObject({ now: 0, rate: null, notices: [] });
    await store.actions.next();
    expect(store.getState().now).toBe(60_000);
    expect(store.getState().desk.unread).toEqual(['c1']);
    await store.actions.next();
    expect(store.getState().view.status).toBe('ended');
  });

  it('a rehearsal goes up to sixty times as fast', async () => {
    const { store, clock } = await fakeRunOnAir({ clock: fakeClock({ speed: 60 }) });
    clock.pass(500);
    expect(store.getState().now).toBe(300_000);
  });
});

describe('a run that waits', () => {
  it('counts nothing of the time in which it is paused', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(1000);
    await store.actions.pause();
    clock.pass(60_000);
    expect(store.getState().now).toBe(10_000);
    await store.actions.resume();
    clock.pass(1000);
    expect(store.getState().now).toBe(20_000);
  });

  it('takes no reply while it waits', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    await store.actions.pause();
    const outcome = await store.actions.reply(greeting);
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'paused' } });
  });

  it('waits when the page is hidden, and goes on only when the trainee says so', async () => {
    const { store, clock, presence } = await fakeRunOnAir();
    clock.pass(1000);
    clock.drift(300);
    presence.tell('hidden');
    clock.pass(60_000);
    presence.tell('shown');
    expect(store.getState()).toMatchObject({ now: 13_000, notices: [{ type: 'hidden' }] });
    expect(store.getState().view.status).toBe('paused');
    await store.actions.resume();
    clock.pass(1000);
    expect(store.getState().now).toBe(23_000);
  });

  it('waits after a gap, logs it, and says so until that is dismissed', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(1000);
    clock.jump(100, 3_600_000);
    const types = store.run().events.map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['clockGap', 'runPaused']);
    expect(store.getState().view.status).toBe('paused');
    expect(store.getState().now).toBe(10_000);
    const [notice] = store.getState().notices;
    expect(notice).toEqual({ type: 'gap', gap: { realMs: 3_600_000, reason: 'sleep' } });
    if (notice !== undefined) store.actions.dismiss(notice);
    expect(store.getState().notices).toEqual([]);
  });

  it('a deed that comes right after a sleep finds the run paused, and counts none of it', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    clock.drift(600_000);
    const outcome = await store.actions.reply(greeting);
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'paused' } });
    expect(store.getState().view.now).toBe(70_000);
  });
});

describe('a reply is sent', () => {
  it('when it is kept, not when it is shown', async () => {
    const journal = fakeJournal({ atOnce: false });
    const { store, clock } = fakeRunStore({ journal });
    const started = store.actions.start();
    journal.commit();
    await started;
    clock.pass(900);
    let sent = false;
    void store.actions
      .moderate({ action: 'like', item: 'post', undone: false })
      .then(() => (sent = true));
    expect(store.getState().view.item('post')?.liked).toBe(true);
    expect(store.getState()).toMatchObject({ logged: 3, committed: 1 });
    for (let write = 0; write < 4; write++) {
      await Promise.resolve();
      journal.commit();
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect([sent, store.getState().committed]).toEqual([true, 3]);
  });
});

describe('a tab that may only read', () => {
  it('shows the run, changes nothing and lets no time pass', async () => {
    const first = await fakeRunOnAir();
    first.clock.pass(7000);
    const run = first.store.run();
    const { store, clock } = fakeRunStore({ run, claim: fakeClaim({ access: 'readOnly' }) });
    clock.pass(60_000);
    expect(store.getState().view.item('c1')).toBeDefined();
    expect(store.getState()).toMatchObject({ logged: run.events.length, access: 'readOnly' });
    const outcome = await store.actions.moderate({ action: 'like', item: 'c1', undone: false });
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'readOnly' } });
    expect(store.run().events).toEqual(run.events);
  });

  it('that takes over shows the run as the other left it, paused', async () => {
    const first = await fakeRunOnAir();
    first.clock.pass(7000);
    const claim = fakeClaim({ access: 'readOnly' });
    const second = fakeRunStore({ run: first.store.run(), journal: first.journal, claim });
    await first.store.actions.moderate({ action: 'like', item: 'c1', undone: false });
    await second.store.actions.takeOver();
    expect(second.store.getState()).toMatchObject({ access: 'writer', notices: [] });
    expect(second.store.getState().view.item('c1')?.liked).toBe(true);
    expect(second.store.getState().view.status).toBe('paused');
    await second.store.actions.resume();
    const seqs = first.journal.kept.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_seq, index) => index));
  });

  it('is what a tab becomes when another takes its run', async () => {
    const { store, clock, claim } = await fakeRunOnAir();
    clock.pass(1000);
    claim.lose();
    expect(store.getState()).toMatchObject({
      access: 'readOnly',
      notices: [{ type: 'takenOver' }],
    });
    expect(clock.beating).toBe(false);
    clock.pass(5000);
    expect(store.getState().logged).toBe(2);
  });

  it('is what a tab becomes when the journal finds another writer, and its reply was not sent', async () => {
    const { store, journal } = await fakeRunOnAir();
    journal.refuse();
    const outcome = await store.actions.moderate({ action: 'like', item: 'post', undone: false });
    expect(outcome).toMatchObject({ type: 'refused', refusal: { code: 'readOnly' } });
    expect(store.getState()).toMatchObject({
      access: 'readOnly',
      notices: [{ type: 'takenOver' }],
    });
  });
});

describe('the desk', () => {
  const draft = { text: 'Bonjour', covers: ['c1'], promise: null, evidence: [] };

  it('keeps what is being written, and forgets it once it is cleared', async () => {
    const { store, desks } = fakeRunStore();
    store.actions.draft('reply/post', draft);
    store.actions.draft('publish', { ...draft, text: 'Mise à jour' });
    store.actions.draft('reply/post', null);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(Object.keys(store.getState().desk.drafts)).toEqual(['publish']);
    expect(desks.at(-1)).toEqual(store.getState().desk);
  });

  it('comes back as it was left', () => {
    const { store } = fakeRunStore({ desk: { drafts: { publish: draft }, unread: ['post'] } });
    expect(store.getState().desk).toEqual({ drafts: { publish: draft }, unread: ['post'] });
  });

  it('takes off what has been seen, and changes nothing for what was not waiting', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    store.actions.markSeen(['c1']);
    const { desk } = store.getState();
    expect(desk.unread).toEqual([]);
    store.actions.markSeen(['c1', 'post']);
    expect(store.getState().desk).toBe(desk);
  });

  it('is not a place where one’s own words wait to be read', async () => {
    const { store, clock } = await fakeRunOnAir();
    clock.pass(7000);
    await store.actions.reply(greeting);
    expect(store.getState().desk.unread).toEqual(['c1']);
  });
});

it('a store that is closed has kept everything, lets go of the run and moves no more', async () => {
  const { store, clock, journal, claim } = await fakeRunOnAir();
  clock.drift(500);
  await store.close();
  clock.pass(5000);
  expect(journal.kept).toEqual(store.run().events);
  expect(store.run().events.at(-1)).toMatchObject({ type: 'clockAdvanced', ms: 5000 });
  expect(claim.released).toBe(true);
});

it('two runs of a scenario do not know of each other', async () => {
  const scenario = fakeScenario();
  const one = await fakeRunOnAir({ scenario });
  const other = await fakeRunOnAir({ scenario });
  await one.store.actions.moderate({ action: 'like', item: 'post', undone: false });
  expect(other.store.getState().view.item('post')?.liked).toBe(false);
});
