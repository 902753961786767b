import { createRun, type OpenPorts, openRun } from '../../src/run/open-run.ts';
import type { RunStore } from '../../src/run/store.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openArchive } from '../../src/storage/archive.ts';
import type { Backend } from '../../src/storage/backend.ts';
import { openIndexedBackend } from '../../src/storage/indexed-backend.ts';
import { read } from '../../src/tone/read.ts';
import {
  type FakeClock,
  type FakePresence,
  fakeClaim,
  fakeClock,
  fakePresence,
} from './fake-ports.ts';
import { fakeCrowd, fakeSettings } from './fake-run-store.ts';

let browsers = 0;

/** One page of a browser, which may be killed. */
export interface Page {
  readonly store: RunStore;
  readonly clock: FakeClock;
  readonly presence: FakePresence;
  /** The page is gone: whatever it has not yet written never will be, and nothing answers it. */
  kill(): void;
}

/** A browser that keeps its database when its pages are killed. */
export interface FragileBrowser {
  newRun(scenario: Scenario): Promise<string>;
  open(run: string, overrides?: Partial<OpenPorts>): Promise<Page>;
}

export function fragileBrowser(): FragileBrowser {
  const name = `browser-${browsers++}`;
  const portsOf = async (alive: () => boolean) => ({
    archive: await openArchive(async () => mortal(await openIndexedBackend(name), alive)),
    claim: async () => fakeClaim(),
    loadReader: async () => read,
    loadCrowd: fakeCrowd,
  });
  return {
    newRun: async (scenario) =>
      await createRun({ scenario, settings: fakeSettings(), seed: 7 }, await portsOf(() => true)),
    async open(run, overrides = {}) {
      let alive = true;
      const clock = fakeClock();
      const presence = fakePresence();
      const ports = { ...(await portsOf(() => alive)), clock, presence, ...overrides };
      const store = await openRun(run, ports);
      if (store === undefined) throw new Error(`No run called ${run}.`);
      return {
        store,
        clock,
        presence,
        kill: () => {
          alive = false;
        },
      };
    },
  };
}

/** A write that the page asked for before it died may or may not have reached the database. */
function mortal(backend: Backend, alive: () => boolean): Backend {
  const never = new Promise<never>(() => undefined);
  const answer = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!alive()) return await never;
    const result = await call();
    return alive() ? result : await never;
  };
  return {
    get: (shelf, key) => answer(() => backend.get(shelf, key)),
    values: (shelf, prefix, from) => answer(() => backend.values(shelf, prefix, from)),
    entries: (shelf) => answer(() => backend.entries(shelf)),
    write: (changes, durability) => answer(() => backend.write(changes, durability)),
    close: () => backend.close(),
  };
}
