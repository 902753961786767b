import type { BroughtBack, FileProblem } from '../records/own-data.tsx';
import type { Archive } from '../storage/archive.ts';
import { isTooHeavy, TOO_HEAVY } from '../storage/heavy-file.ts';
import { runTextsIn } from '../storage/run-bundle.ts';

/**
 * Keeps the user's own runs out of files that they exported elsewhere. Each run is kept or refused on
 * its own: a damaged one costs the others nothing.
 */
export async function bringBack(archive: Archive, files: readonly File[]): Promise<BroughtBack> {
  const { importRun } = await import('../storage/import-run.ts');
  const counts = { kept: 0, known: 0 };
  const problems: FileProblem[] = [];
  for (const file of files) {
    if (isTooHeavy(file)) {
      problems.push({ file: file.name, line: null, message: TOO_HEAVY });
      continue;
    }
    for (const { text, line } of runTextsIn(await file.text())) {
      const imported = await importRun(archive, text, { mine: true });
      if (imported.type !== 'refused') counts[imported.type] += 1;
      else {
        const told = imported.problems.slice(0, 1);
        problems.push(...told.map(({ message }) => ({ file: file.name, line, message })));
      }
    }
  }
  return { ...counts, problems };
}
