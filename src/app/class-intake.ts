import { type ClassSource, sourceOfFile } from '../records/class/class-source.ts';
import type { Archive } from '../storage/archive.ts';
import { exportRun } from '../storage/export-run.ts';

/** What the class view is to be read from, handed over from whatever screen it was brought to. */
export interface ClassIntake {
  hold(sources: readonly ClassSource[]): void;
  /** The same list until another is held; empty at first, and once the page has been left. */
  held(): readonly ClassSource[];
}

export function createClassIntake(): ClassIntake {
  let sources: readonly ClassSource[] = [];
  return {
    hold: (next) => {
      sources = next;
    },
    held: () => sources,
  };
}

export function sourcesFromFiles(files: readonly File[]): readonly ClassSource[] {
  return files.map(sourceOfFile);
}

/** Runs of this browser's, as if each had been handed in. One that is gone meanwhile reads as empty. */
export function sourcesFromArchive(
  archive: Archive,
  ids: readonly string[],
): readonly ClassSource[] {
  return ids.map((id) => ({ name: id, size: null, text: async () => await textOf(archive, id) }));
}

async function textOf(archive: Archive, id: string): Promise<string> {
  const exported = await archive.runs.open(id);
  if (exported === undefined) return '';
  const { scenario, ...run } = exported;
  return exportRun(run, scenario);
}
