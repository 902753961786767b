import type { Programme } from '../engine/programme.ts';
import { type ExportedRun, RUN_VERSION } from '../engine/run.ts';
import { playHash, rubricHash } from '../scenario/hash.ts';
import type { Play } from './play.ts';

/** The date of every rehearsal: nobody sat at a desk, and the same play must give the same bytes. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

/** A play as the file that a trainee's run would be exported to. */
export function exportedRunOf(programme: Programme, play: Play, id: string): ExportedRun {
  const { scenario } = programme;
  return {
    schemaVersion: RUN_VERSION,
    id,
    startedAt: NO_DATE,
    scenarioId: scenario.id,
    playHash: playHash(scenario),
    rubricHash: rubricHash(scenario),
    seed: play.seed,
    settings: play.settings,
    events: play.events,
    annotations: [],
    scenario,
  };
}
