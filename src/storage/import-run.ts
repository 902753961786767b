import { compile } from '../engine/programme.ts';
import { replay } from '../engine/replay.ts';
import type { ExportedRun } from '../engine/run.ts';
import { parseRunFile, type RunFileProblem } from '../engine/run-file.ts';
import type { Archive } from './archive.ts';
import { randomId } from './random-id.ts';
import type { RunProgress } from './run-record.ts';

/** What came of opening a run file: a run that is kept now, or why not. Nothing is half kept. */
export type Imported =
  | { readonly type: 'kept'; readonly id: string }
  /** The very same run was here already. */
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'refused'; readonly problems: readonly RunFileProblem[] };

/**
 * Opens a run from the text of a file: as it was exported, or as `cli play` prints it. It is replayed
 * before it is kept. Another run of the same id is never replaced: the one that comes takes a new id. The
 * very same run comes back out of the bin.
 */
export async function importRun(
  archive: Archive,
  text: string,
  { mine = false, today = now }: ImportOptions = {},
): Promise<Imported> {
  const file = parseRunFile(text, ['run']);
  if ('problems' in file) return { type: 'refused', problems: file.problems };
  const progress = progressOf(file.run);
  if (progress === null) return { type: 'refused', problems: [UNPLAYABLE] };
  const known = await archive.runs.open(file.run.id);
  if (known !== undefined && isSame(known, file.run)) {
    await archive.runs.putBack(known.id);
    return { type: 'known', id: known.id };
  }
  const id = known === undefined ? file.run.id : randomId();
  const origin = { type: 'file', openedAt: today(), mine } as const;
  await archive.runs.add({ ...file.run, id }, progress, origin);
  return { type: 'kept', id };
}

export interface ImportOptions {
  /** The user says that it is a run of their own; see `RunOrigin`. */
  readonly mine?: boolean;
  /** The moment, ISO 8601. */
  readonly today?: () => string;
}

function now(): string {
  return new Date().toISOString();
}

/** How far the log goes; null when it cannot be played. */
function progressOf(run: ExportedRun): RunProgress | null {
  try {
    const { status, now } = replay(compile(run.scenario), run);
    const state = status === 'ended' ? 'ended' : 'open';
    return { state, now, events: run.events.length, updatedAt: run.startedAt };
  } catch {
    return null;
  }
}

function isSame(one: ExportedRun, other: ExportedRun): boolean {
  const told = ({ events, annotations }: ExportedRun) => JSON.stringify([events, annotations]);
  return told(one) === told(other);
}

const UNPLAYABLE: RunFileProblem = {
  line: 1,
  column: 1,
  path: '$.events',
  message: {
    fr: 'Les événements de cette simulation ne peuvent pas être rejoués sur son scénario. Le fichier a été modifié ou abîmé.',
    en: 'The events of this run cannot be replayed on its scenario. The file was changed or damaged.',
  },
};
