import { replay } from '../../src/engine/replay.ts';
import type { Run } from '../../src/engine/run.ts';
import { type OpenPorts, openRun } from '../../src/run/open-run.ts';
import type { RunStore } from '../../src/run/store.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { createMemoryBackend } from '../../src/storage/memory-backend.ts';
import { read } from '../../src/tone/read.ts';
import { fakeClaim, fakeClock, fakePresence } from '../run/fake-ports.ts';
import { busyProgramme, longRun } from './busy-page.ts';
import { median, percentile, repeated, rounded } from './measure.ts';

const EVENTS = 10_000;
/** Clicks that carry no words, and replies: as many as a long run has. */
const CLICKS = 2000;
const REPLIES = 100;

/** Replays a long run, told by its log alone. */
export function benchReplay() {
  const programme = busyProgramme();
  const run = longRun(programme, EVENTS);
  const times = repeated(15, () => {
    if (replay(programme, run).seq !== EVENTS) throw new Error('events were lost');
  });
  return { events: EVENTS, ms: rounded(median(times)) };
}

/**
 * From the id of a long run to a store that can be played, its log read from memory: what a browser's
 * database adds is measured in a browser.
 */
export async function benchReopen() {
  const programme = busyProgramme();
  const run = longRun(programme, EVENTS);
  const ports = await fakeBrowser({ ...run, events: run.events });
  const times: number[] = [];
  for (let time = 0; time < 10; time++) {
    const start = performance.now();
    const store = await openRun(run.id, ports);
    times.push(performance.now() - start);
    await store?.close();
  }
  return { events: EVENTS, ms: rounded(median(times)) };
}

/** What a click costs the page with 1,000 comments on it, from the call to the state that shows it. */
export async function benchActions() {
  const programme = busyProgramme();
  const run = longRun(programme, 2);
  const store = await openRun(run.id, await fakeBrowser(run));
  if (store === undefined) throw new Error('the run was lost');
  await store.actions.resume();
  const comments = store.getState().view.items('wall').length - 1;
  return {
    comments,
    like: await clicks(store, CLICKS, (n) =>
      store.actions.moderate({ action: 'like', item: `c${n % 1000}`, undone: n % 2000 >= 1000 }),
    ),
    reply: await clicks(store, REPLIES, (n) =>
      store.actions.reply({
        action: 'reply',
        to: `c${n % 1000}`,
        text: `Bonjour, nous sommes désolés. Vous serez remboursée d’ici vendredi. (${n})`,
        covers: [],
        promise: null,
      }),
    ),
  };
}

async function clicks(store: RunStore, count: number, click: (n: number) => Promise<unknown>) {
  const times: number[] = [];
  let kept: Promise<unknown> = Promise.resolve();
  for (let n = 0; n < count; n++) {
    const before = store.getState().logged;
    const start = performance.now();
    kept = click(n);
    times.push(performance.now() - start);
    if (store.getState().logged === before) throw new Error(`click ${n} did nothing`);
    if (n % 50 === 0) await kept;
  }
  await kept;
  const counted = times.slice(count / 10);
  return {
    p50Ms: rounded(percentile(counted, 0.5)),
    p99Ms: rounded(percentile(counted, 0.99)),
  };
}

async function fakeBrowser(run: Run): Promise<OpenPorts> {
  const archive = await openArchive(async () => createMemoryBackend());
  const { scenario } = busyProgramme();
  const progress = { state: 'open', now: 0, events: run.events.length, updatedAt: '' } as const;
  await archive.runs.add({ ...run, cast: {}, scenario }, progress);
  return {
    archive,
    clock: fakeClock(),
    presence: fakePresence(),
    claim: async () => fakeClaim(),
    loadReader: async () => read,
    loadCrowd: () => Promise.reject(new Error('nobody asks for a crowd here')),
  };
}
