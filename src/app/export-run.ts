import type { Archive } from '../storage/archive.ts';

/** Hands a run to its player as a file that embeds its scenario, so that it always opens. */
export async function exportRun(archive: Archive, id: string): Promise<void> {
  const run = await archive.runs.open(id);
  if (run === undefined) throw new Error(`There is no run called ${id} here.`);
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(run, null, 1)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${run.scenarioId}-${run.startedAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
