import { describe, expect, it, vi } from 'vitest';
import { placeAfter, placeAt } from '../../src/engine/log-place.ts';
import { vary } from '../../src/engine/variation/vary.ts';
import { forkRun } from '../../src/run/fork-run.ts';
import { createRun, type OpenPorts, openRun } from '../../src/run/open-run.ts';
import { playHash } from '../../src/scenario/hash.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { read } from '../../src/tone/read.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import { fakePersona, fakeScenario } from '../support/fake-scenario.ts';
import { fakeClaim, fakeClock, fakePresence } from './fake-ports.ts';
import { askingScenario, fakeCrowd, fakeSettings } from './fake-run-store.ts';

/** A browser without a database, in private mode say. */
async function fakeOpenPorts(overrides: Partial<Omit<OpenPorts, 'clock'>> = {}) {
  const clock = fakeClock();
  return {
    archive: await openArchive(() => Promise.reject(new DOMException('', 'SecurityError'))),
    clock,
    presence: fakePresence(),
    claim: async () => fakeClaim(),
    loadReader: async () => read,
    loadCrowd: fakeCrowd,
    today: () => '2026-11-23T18:00:00.000Z',
    ...overrides,
  };
}

describe('a new run', () => {
  it('is kept before it is on air, with its seed, settings, scenario and date', async () => {
    const ports = await fakeOpenPorts();
    const scenario = askingScenario();
    const wanted = {
      scenario,
      settings: fakeSettings({ mode: 'exam' }),
      pseudonym: 'Alix',
    } as const;
    const id = await createRun(wanted, ports);
    const [line] = await ports.archive.runs.list();
    expect(line?.header).toMatchObject({
      id,
      pseudonym: 'Alix',
      scenarioId: 'cancelled-show',
      settings: { mode: 'exam' },
      startedAt: '2026-11-23T18:00:00.000Z',
    });
    expect(line?.progress).toMatchObject({ state: 'open', events: 0 });
    expect((await ports.archive.runs.open(id))?.scenario).toEqual(scenario);
  });

  it('takes the seed it is given, and draws another one each time when it is given none', async () => {
    const ports = await fakeOpenPorts();
    const wanted = { scenario: askingScenario(), settings: fakeSettings() };
    await createRun({ ...wanted, seed: 42 }, ports);
    await createRun(wanted, ports);
    await createRun(wanted, ports);
    const seeds = (await ports.archive.runs.list()).map(({ header }) => header.seed);
    expect(seeds).toContain(42);
    expect(new Set(seeds).size).toBe(3);
  });

  it('is of what its seed draws, where the scenario varies', async () => {
    const ports = await fakeOpenPorts();
    const wanted = { scenario: fakeDrill(), settings: fakeSettings(), seed: 3 };
    const id = await createRun(wanted, ports);
    const drawn = vary(fakeDrill(), 3);
    const run = await ports.archive.runs.open(id);
    expect(run?.scenario).toEqual(drawn);
    expect(run?.playHash).toBe(playHash(drawn));
    const store = await openRun(id, ports);
    expect(store?.getState().programme.scenario.threads).toEqual(drawn.threads);
  });

  it('has a name for everybody of the cast, drawn once for those who have none', async () => {
    const nobody = fakePersona({ id: 'nobody', name: undefined, handle: undefined });
    const scenario = fakeScenario({ cast: [fakePersona(), nobody] });
    let drawn = 0;
    const loadNames = async () => {
      drawn++;
      return () => new Map([['nobody', { name: `Nom ${drawn}`, handle: `nom${drawn}` }]]);
    };
    const ports = await fakeOpenPorts({ loadNames });
    const id = await createRun({ scenario, settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    expect(store?.getState().cast).toEqual({ nobody: { name: 'Nom 1', handle: 'nom1' } });
    expect(drawn).toBe(1);
  });

  it('needs nothing that makes up people when its whole cast is named', async () => {
    const loadNames = () => Promise.reject(new Error('must not be loaded'));
    const ports = await fakeOpenPorts({ loadNames });
    const id = await createRun({ scenario: askingScenario(), settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    expect(store?.getState().cast).toEqual({ lea: { name: 'Léa Roy', handle: 'lea.roy' } });
  });
});

describe('a run that is opened', () => {
  it('is not there: nothing is opened and its claim is given back', async () => {
    const claim = fakeClaim();
    const ports = await fakeOpenPorts({ claim: async () => claim });
    expect(await openRun('nowhere', ports)).toBeUndefined();
    expect(claim.released).toBe(true);
  });

  it('is in the list as ended when a beat of the clock, by itself, ended it', async () => {
    const ports = await fakeOpenPorts();
    const scenario = askingScenario();
    const id = await createRun({ scenario, settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    await store?.actions.start();
    ports.clock.pass(59_900);
    // Everything before is kept: the last beat is a write of its own.
    await vi.waitFor(() => expect(store?.getState().committed).toBe(store?.getState().logged));
    ports.clock.pass(100);
    expect(store?.getState().view.status).toBe('ended');
    await store?.close();
    const [line] = await ports.archive.runs.list();
    expect(line?.progress).toMatchObject({ state: 'ended', now: 600_000 });
  });

  it('can be played to its end without a database, and is in the list as ended', async () => {
    const ports = await fakeOpenPorts();
    const id = await createRun({ scenario: askingScenario(), settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    await store?.actions.start();
    ports.clock.pass(61_000);
    await store?.close();
    const [line] = await ports.archive.runs.list();
    expect(line?.progress).toMatchObject({ state: 'ended', now: 600_000 });
    expect(line?.progress.events).toBe(store?.run().events.length);
    expect(ports.archive.keeping()).toEqual({ type: 'memory', reason: 'unavailable' });
  });

  it('has the crowd whose people could not be loaded reported, and plays on', async () => {
    const ports = await fakeOpenPorts({ loadCrowd: () => Promise.reject(new Error('offline')) });
    const scenario = fakeScenario({
      crowd: [{ id: 'pool', mood: 'angry', lines: [{ fr: 'Non!', en: 'No!' }] }],
      injects: [
        {
          id: 'crowd',
          trigger: { type: 'time', at: '10s' },
          do: [{ type: 'crowd', pool: 'pool', count: 1, over: '1m', channel: 'wall', in: 'post' }],
        },
      ],
    });
    const id = await createRun({ scenario, settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    await store?.actions.start();
    ports.clock.pass(2000);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store?.getState().notices).toEqual([{ type: 'crowdMissing' }]);
    ports.clock.pass(60_000);
    expect(store?.getState().view.status).toBe('ended');
  });
});

describe('a run taken again from the middle', () => {
  it('starts as the first one stood there, under another id, and leaves the first as it is', async () => {
    const ports = await fakeOpenPorts();
    const id = await createRun({ scenario: askingScenario(), settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    await store?.actions.start();
    ports.clock.pass(7000);
    await store?.actions.moderate({ action: 'like', item: 'c1', undone: false });
    const events = store?.run().events ?? [];
    await store?.close();
    const copy = await forkRun(id, placeAfter(events, events.length - 1), ports);
    expect(copy).not.toBe(id);
    const again = await openRun(copy ?? '', ports);
    expect(again?.getState().view.item('c1')?.liked).toBe(false);
    expect(again?.getState().view.now).toBe(70_000);
    expect((await ports.archive.runs.open(id))?.events).toEqual(events);
    expect(again?.run().forkOf).toEqual({ run: id, at: 70_000, events: events.length - 1 });
  });

  it('starts paused at the very second asked for, though nothing happened there', async () => {
    const ports = await fakeOpenPorts();
    const id = await createRun({ scenario: askingScenario(), settings: fakeSettings() }, ports);
    const store = await openRun(id, ports);
    await store?.actions.start();
    ports.clock.pass(9000);
    await store?.close();
    const events = store?.run().events ?? [];
    const copy = await forkRun(id, placeAt(events, 61_234), ports);
    const again = await openRun(copy ?? '', ports);
    expect(again?.getState().view).toMatchObject({ now: 61_234, status: 'paused' });
    expect(again?.getState().view.item('c1')).toBeDefined();
    ports.clock.pass(5000);
    expect(again?.getState().view.now).toBe(61_234);
    expect(await again?.actions.resume()).toMatchObject({ type: 'accepted' });
  });

  it('keeps one’s own name, and not that of somebody whose file was opened', async () => {
    const ports = await fakeOpenPorts();
    const scenario = askingScenario();
    const wanted = { scenario, settings: fakeSettings(), pseudonym: 'Camille' };
    const own = await createRun(wanted, ports);
    const theirs = await createRun(wanted, ports);
    const run = await ports.archive.runs.open(theirs);
    if (run === undefined) throw new Error('The run was not kept.');
    const progress = { state: 'ended', now: 0, events: 0, updatedAt: run.startedAt } as const;
    const origin = { type: 'file', openedAt: run.startedAt, mine: false } as const;
    await ports.archive.runs.add(run, progress, origin);
    const names = await Promise.all(
      [own, theirs].map(async (id) => {
        const copy = await forkRun(id, { events: 0, at: 0 }, ports);
        return (await ports.archive.runs.open(copy ?? ''))?.pseudonym;
      }),
    );
    expect(names).toEqual(['Camille', undefined]);
  });

  it('is nothing when there is no such run', async () => {
    expect(await forkRun('nowhere', { events: 0, at: 0 }, await fakeOpenPorts())).toBeUndefined();
  });

  it('is refused past the end of the log', async () => {
    const ports = await fakeOpenPorts();
    const id = await createRun({ scenario: askingScenario(), settings: fakeSettings() }, ports);
    await expect(forkRun(id, { events: 1, at: 0 }, ports)).rejects.toThrow(
      'cannot fork at event 1',
    );
    expect(await ports.archive.runs.list()).toHaveLength(1);
  });
});
