import type { ExportedRun } from '../engine/run.ts';

/**
 * Several runs as one file: one run a line (JSON Lines). A file cut short or damaged in the middle costs
 * the runs of the lines it touches and no other, and no program is needed to take it apart.
 */
export function bundleOf(runs: readonly ExportedRun[]): string {
  return runs.map((run) => `${JSON.stringify(run)}\n`).join('');
}

/** A name for that file. @param day ISO 8601, the day at least. */
export function bundleName(count: number, day: string): string {
  return `en-ondes_${day.slice(0, 10)}_${count}.jsonl`;
}

/** One run out of a file that may hold several. */
export interface BundledText {
  readonly text: string;
  /** Line on which it stands, from 1; null for a file that holds one run. */
  readonly line: number | null;
}

/** The texts of the runs in a file: those of its lines for a bundle, else the file as it is. */
export function runTextsIn(text: string): readonly BundledText[] {
  if (!isBundle(text)) return [{ text, line: null }];
  return text.split('\n').flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ text: trimmed, line: index + 1 }];
  });
}

/** A run written over many lines begins with a line that no brace closes; a bundle has two that do. */
function isBundle(text: string): boolean {
  const end = text.indexOf('\n');
  if (end === -1) return false;
  const second = text.slice(end + 1).trimStart();
  return isWhole(text.slice(0, end).replace('\ufeff', '').trim()) && second.startsWith('{');
}

function isWhole(line: string): boolean {
  return line.startsWith('{') && line.endsWith('}') && line.length > 2;
}
