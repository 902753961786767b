import type { Opening, Problems } from '../library/opening.ts';
import { problemsOf } from '../library/problems.ts';
import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts';
import { FILE_LIMIT } from '../scenario/source/limits.ts';
import type { Archive } from '../storage/archive.ts';
import { isTooHeavy, TOO_HEAVY } from '../storage/heavy-file.ts';
import { runTextsIn } from '../storage/run-bundle.ts';
import type { Bilingual } from '../vocabulary/language.ts';

/** Opens a file that somebody brought: a scenario of their own, or an exported run. Never rejects. */
export async function openFile(archive: Archive, file: File): Promise<Opening> {
  if (isTooHeavy(file)) return refused(file.name, [{ message: TOO_HEAVY, line: 1, column: 1 }]);
  try {
    return await openSource(archive, new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (failure) {
    const message = String(failure);
    return refused(file.name, [{ message: { fr: message, en: message }, line: 1, column: 1 }]);
  }
}

/** The same for a text that was pasted; `file` is what to call it. */
export async function openText(archive: Archive, text: string, file: string): Promise<Opening> {
  return await openSource(archive, text, file);
}

/**
 * True where files are runs to be read together: one of several that looks like a run, or a single file
 * that holds several. It is a guess that only chooses the screen; both screens say what a file is not.
 */
export async function areForClass(files: readonly File[]): Promise<boolean> {
  const readable = files.filter((file) => !isTooHeavy(file));
  const texts = await Promise.all(readable.map(async (file) => await file.text().catch(() => '')));
  return files.length > 1
    ? texts.some(looksLikeRun)
    : texts.some((text) => looksLikeRun(text) && runTextsIn(text).length > 1);
}

function looksLikeRun(text: string): boolean {
  return text.includes('"events"') && text.includes('"scenarioId"');
}

async function openSource(
  archive: Archive,
  source: Uint8Array | string,
  file: string,
): Promise<Opening> {
  const text = (): string =>
    typeof source === 'string' ? source : new TextDecoder().decode(source);
  // A long run outweighs any scenario: its loader would only say that it is too heavy for one.
  if (source.length > FILE_LIMIT && looksLikeRun(text()))
    return await openRun(archive, text(), file);
  const { load } = await import('../scenario/load.ts');
  const { scenario, diagnostics } = load(source, { file });
  if (diagnostics.some(saysItIsARun)) return await openRun(archive, text(), file);
  const problems = problemsOf(diagnostics);
  if (scenario === undefined) return { type: 'refused', file, problems };
  await archive.scenarios.put({ scenario, file, savedAt: new Date().toISOString() });
  return { type: 'accepted', file, id: scenario.id, problems };
}

/** The loader of scenarios knows a run when it sees one, and says so with this code. */
function saysItIsARun({ code }: Diagnostic): boolean {
  return code === 'EO125';
}

/** Keeps a run, and says where it is not what its file claims. */
async function openRun(archive: Archive, text: string, file: string): Promise<Opening> {
  const [{ importRun }, { createRunReader }] = await Promise.all([
    import('../storage/import-run.ts'),
    import('../run/reading/run-reader.ts'),
  ]);
  const imported = await importRun(archive, text);
  if (imported.type === 'refused') return refused(file, imported.problems);
  const reader = createRunReader();
  const outcome = await reader.read(text);
  reader.close();
  const differences = outcome.type === 'read' ? outcome.run.differences : [];
  const problems: Problems = (language) =>
    differences.map((difference) => ({ severity: 'warning', message: difference[language] }));
  return { type: 'run', file, id: imported.id, problems };
}

interface Told {
  readonly line: number;
  readonly column: number;
  readonly path?: string;
  readonly message: Bilingual;
}

function refused(file: string, told: readonly Told[]): Opening {
  const problems: Problems = (language) =>
    told.map(({ line, column, path, message }) => ({
      severity: 'error',
      message: message[language],
      place: { line, column },
      ...(path !== undefined && { path }),
    }));
  return { type: 'refused', file, problems };
}
