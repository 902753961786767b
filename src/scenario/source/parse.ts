import type { Finding } from '../diagnostics/finding.ts';
import { isSurelyClean } from './clean.ts';
import { Scanner } from './scanner.ts';

export type Parsed = { readonly root: unknown } | { readonly problem: Finding };

/**
 * A text as JSON, or the first thing that keeps it from being read safely and as it is written. The
 * usual text is walked once; only a doubtful one is scanned for what is wrong and where.
 */
export function parse(text: string): Parsed {
  const flaw = isSurelyClean(text) ? null : new Scanner(text).run();
  if (flaw !== null) return { problem: flaw };
  try {
    return { root: JSON.parse(text) };
  } catch (refusal) {
    const problem = new Scanner(text).run();
    if (problem === null) throw refusal;
    return { problem };
  }
}
