import type { Span } from '../vocabulary/reading.ts';

/**
 * A stretch of a text widened so that deleting it leaves the text whole: one blank where two would meet,
 * none before a comma or at either end. The text without it is `text.slice(0, start) + text.slice(end)`.
 */
export function deletableSpan(text: string, { start, end }: Span): Span {
  if (!isEdge(text, start - 1)) return { start, end };
  if (end === text.length || CLINGING.has(text.charAt(end)))
    return { start: backOverBlanks(text, start), end };
  return isBlank(text, end) ? { start, end: overBlanks(text, end) } : { start, end };
}

export function withoutWords(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(end);
}

/** Marks that stand close to the word before them. */
const CLINGING: ReadonlySet<string> = new Set([',', '.', '!', '?', ';', '…', ')']);

function isEdge(text: string, at: number): boolean {
  return at < 0 || isBlank(text, at);
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '' && at < text.length;
}

function overBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at += 1;
  return at;
}

function backOverBlanks(text: string, from: number): number {
  let at = from;
  while (at > 0 && isBlank(text, at - 1)) at -= 1;
  return at;
}
