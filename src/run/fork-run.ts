import { forkAt } from '../engine/fork.ts';
import type { LogPlace } from '../engine/log-place.ts';
import { compile } from '../engine/programme.ts';
import type { ExportedRun } from '../engine/run.ts';
import { randomId } from '../storage/random-id.ts';
import type { RunOrigin, RunProgress } from '../storage/run-record.ts';
import type { OpenPorts } from './open-run.ts';
import { reopen } from './stage.ts';

/**
 * Keeps a copy of a run up to a place of its log under an id of its own, to be taken again from
 * there. The copy says whose it was and from when; the run itself stays as it is.
 *
 * @returns the id of the copy; undefined when there is no run of that id.
 * @throws RangeError when the run has not that many events.
 */
export async function forkRun(
  id: string,
  place: LogPlace,
  { archive, today = now }: Pick<OpenPorts, 'archive' | 'today'>,
): Promise<string | undefined> {
  const kept = await archive.runs.open(id);
  if (kept === undefined) return undefined;
  const run = nobodyElses(kept, await archive.runs.origin(id));
  const startedAt = today();
  const copy = { ...run, ...forkAt(run, place), id: randomId(), startedAt };
  const { snapshot } = reopen(compile(run.scenario), copy, copy.events);
  const progress: RunProgress = {
    state: snapshot.status === 'ended' ? 'ended' : 'open',
    now: snapshot.now,
    events: copy.events.length,
    updatedAt: startedAt,
  };
  await archive.runs.add(copy, progress);
  return copy.id;
}

/** Somebody else's run, out of a file, is taken again under no name: it is no longer theirs. */
function nobodyElses(run: ExportedRun, origin: RunOrigin | undefined): ExportedRun {
  if (origin === undefined || origin.mine) return run;
  const { pseudonym: _theirs, ...unnamed } = run;
  return unnamed;
}

function now(): string {
  return new Date().toISOString();
}
