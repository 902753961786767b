import type { Run } from '../engine/run.ts';
import type { Archive } from '../storage/archive.ts';
import { findScenario } from './scenario-source.ts';

/** What has changed in a scenario since a run of it was begun. */
export type EditedSince =
  /** What happens in it. */
  | 'play'
  /** Only what it expects. */
  | 'rubric'
  /** Nothing, or the scenario is no longer here to be compared. */
  | null;

type Versioned = Pick<Run, 'scenarioId' | 'playHash' | 'rubricHash' | 'seed'>;

/**
 * Compares the scenario that a run embeds with the one of that id on the programme now. Never
 * rejects: a run opens from what it embeds, whether or not the programme can be reached.
 */
export async function editedSince(archive: Archive, run: Versioned): Promise<EditedSince> {
  return await compared(archive, run).catch(() => null);
}

async function compared(archive: Archive, run: Versioned): Promise<EditedSince> {
  const [found, { playHash, rubricHash }, { vary }] = await Promise.all([
    findScenario(archive, run.scenarioId),
    import('../scenario/hash.ts'),
    import('../engine/variation/vary.ts'),
  ]);
  if (found.type !== 'found') return null;
  const scenario = vary(found.scenario, run.seed);
  if (playHash(scenario) !== run.playHash) return 'play';
  return rubricHash(scenario) === run.rubricHash ? null : 'rubric';
}
