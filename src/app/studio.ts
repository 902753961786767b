import { createContext, useContext } from 'react';
import type { Choices } from '../library/brief/choices.ts';
import type { RunStore } from '../run/store.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Archive } from '../storage/archive.ts';
import { type ClassIntake, createClassIntake } from './class-intake.ts';

/** What the routes share: the archive, and the run that is on the air. */
export interface Studio {
  readonly archive: Archive;
  readonly classIntake: ClassIntake;
  /** Makes a run, puts it on the air and keeps it open for the player. @returns its id. */
  begin(scenario: Scenario, choices: Choices): Promise<string>;
  /** The run, opened once however often it is asked for; undefined when there is none of that id. */
  open(id: string): Promise<RunStore | undefined>;
  /** A screen shows this run until the function it returns is called; then the run is closed. */
  hold(id: string): () => void;
  /** Closes a run that is still open here; resolves once all of it is kept. */
  close(id: string): Promise<void>;
}

/** The engine of runs is a chunk of its own, fetched by whoever opens one. */
const loadRuns = async () => await import('../run/open-run.ts');

export function createStudio(archive: Archive): Studio {
  const opened = new Map<string, Promise<RunStore | undefined>>();
  const holders = new Map<string, number>();

  async function open(id: string): Promise<RunStore | undefined> {
    const known = opened.get(id);
    if (known !== undefined) return await known;
    const opening = loadRuns().then(async ({ openRun }) => await openRun(id, { archive }));
    opened.set(id, opening);
    opening.catch(() => opened.delete(id));
    const store = await opening;
    if (store !== undefined) await putOnAir(store);
    return store;
  }

  async function begin(scenario: Scenario, choices: Choices): Promise<string> {
    const { createRun } = await loadRuns();
    const pseudonym = choices.pseudonym.trim();
    const id = await createRun(
      {
        scenario,
        settings: choices.settings,
        ...(choices.seed !== null && { seed: choices.seed }),
        ...(pseudonym !== '' && { pseudonym }),
      },
      { archive },
    );
    const store = await open(id);
    for (const scene of choices.skipped) await store?.actions.skipScene(scene);
    return id;
  }

  async function close(id: string): Promise<void> {
    const opening = opened.get(id);
    opened.delete(id);
    const store = await opening?.catch(() => undefined);
    await store?.close();
  }

  function hold(id: string): () => void {
    holders.set(id, (holders.get(id) ?? 0) + 1);
    return () => {
      holders.set(id, (holders.get(id) ?? 1) - 1);
      // A screen that is only drawn anew takes hold again within the same turn.
      setTimeout(() => {
        if (holders.get(id) !== 0) return;
        holders.delete(id);
        void close(id);
      });
    };
  }

  return { archive, classIntake: createClassIntake(), begin, open, hold, close };
}

/** A run that was made and never started is started when it is opened. */
async function putOnAir(store: RunStore): Promise<void> {
  const { view, settings, access } = store.getState();
  if (view.status !== 'ready' || access === 'readOnly') return;
  await store.actions.dispatch({ type: 'start', by: 'trainee', language: settings.language });
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('No studio above this component.');
  return studio;
}
