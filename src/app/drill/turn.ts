import { anotherSeed } from '../../engine/variation/another-seed.ts';
import { drawRows, rowNames } from '../../engine/variation/vary.ts';
import type { Choices } from '../../library/brief/choices.ts';
import type { RunStore } from '../../run/store.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Archive } from '../../storage/archive.ts';
import { randomSeed } from '../../storage/random-id.ts';
import type { Studio } from '../studio.ts';
import { leftUnfinished } from './leftovers.ts';

/** One go at a drill; each object is a go of its own. */
export interface Turn {
  readonly choices: Choices;
  /** The first go takes up what was left unfinished before, if anything was. */
  readonly mayTakeUp: boolean;
}

/** What draws a screen twice asks twice: a turn is one run. */
const begun = new WeakMap<Turn, Promise<RunStore>>();

/** The run of a turn, on the air. @throws Error when it cannot be opened. */
export async function runOfTurn(studio: Studio, scenario: Scenario, turn: Turn): Promise<RunStore> {
  const known = begun.get(turn);
  if (known !== undefined) return await known;
  const opening = openTurn(studio, scenario, turn);
  begun.set(turn, opening);
  return await opening;
}

async function openTurn(studio: Studio, scenario: Scenario, turn: Turn): Promise<RunStore> {
  const left = turn.mayTakeUp
    ? await leftUnfinished(studio.archive, scenario.id, Date.now())
    : undefined;
  if (left !== undefined) {
    const taken = await studio.open(left);
    if (taken !== undefined && canGoOn(taken)) return taken;
    await studio.close(left);
  }
  const seed = turn.choices.seed ?? (await seedFor(studio.archive, scenario));
  const store = await studio.open(await studio.begin(scenario, { ...turn.choices, seed }));
  if (store === undefined) throw new Error('The run is gone.');
  return store;
}

/** Not while another tab has it, nor once its time is up. */
function canGoOn(store: RunStore): boolean {
  const { access, view } = store.getState();
  return access === 'writer' && view.status !== 'ended';
}

/** Draws what was not practised lately, in this sitting or before. */
async function seedFor(archive: Archive, scenario: Scenario): Promise<number> {
  const runs = await archive.runs.list();
  const met = runs
    .filter(({ header }) => header.scenarioId === scenario.id)
    .map(({ header }) => rowNames(drawRows(scenario, header.seed)))
    .toReversed();
  return anotherSeed(scenario, met, randomSeed);
}
