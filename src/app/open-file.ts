import type { Opening } from '../library/opening.ts';
import { problemsOf } from '../library/problems.ts';
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
  const problems = problemsOf(diagnostics);
  if (scenario === undefined) return { type: 'refused', file, problems };
  await archive.scenarios.put({ scenario, file, savedAt: new Date().toISOString() });
  return { type: 'accepted', file, id: scenario.id, problems };
}
