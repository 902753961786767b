import type { Opening, Problems } from '../library/opening.ts';
import { problemsOf } from '../library/problems.ts';
import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts';
import type { Archive } from '../storage/archive.ts';

/** Opens a file that somebody brought: a scenario of their own, or an exported run. Never rejects. */
export async function openFile(archive: Archive, file: File): Promise<Opening> {
  return await openSource(archive, new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The same for a text that was pasted; `file` is what to call it. */
export async function openText(archive: Archive, text: string, file: string): Promise<Opening> {
  return await openSource(archive, text, file);
}

async function openSource(
  archive: Archive,
  source: Uint8Array | string,
  file: string,
): Promise<Opening> {
  const { load } = await import('../scenario/load.ts');
  const { scenario, diagnostics } = load(source, { file });
  if (diagnostics.some(saysItIsARun)) return await openRun(archive, source, file);
  const problems = problemsOf(diagnostics);
  if (scenario === undefined) return { type: 'refused', file, problems };
  await archive.scenarios.put({ scenario, file, savedAt: new Date().toISOString() });
  return { type: 'accepted', file, id: scenario.id, problems };
}

/** The loader of scenarios knows a run when it sees one, and says so with this code. */
function saysItIsARun({ code }: Diagnostic): boolean {
  return code === 'EO125';
}

async function openRun(
  archive: Archive,
  source: Uint8Array | string,
  file: string,
): Promise<Opening> {
  const { importRun } = await import('../storage/import-run.ts');
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const imported = await importRun(archive, text);
  if (imported.type !== 'refused') {
    return { type: 'run', file, id: imported.id, problems: () => [] };
  }
  const problems: Problems = (language) =>
    imported.problems.map(({ line, column, path, message }) => ({
      severity: 'error',
      message: message[language],
      place: { line, column },
      path,
    }));
  return { type: 'refused', file, problems };
}
