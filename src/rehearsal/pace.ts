/** Words that an attentive adult reads in a real minute on a screen. */
export const READING_PACE = 220;

/** Words that somebody composes and types in a real minute. */
export const WRITING_PACE = 35;

/** Real ms that a gesture without words takes: finding the item, opening its menu, choosing. */
export const GESTURE_MS = 2500;

/** Real ms between seeing something and beginning to act on it. */
export const REACTION_MS = 1500;

const MINUTE = 60_000;

/** Number of words between spaces. Close enough to load people by; scoring counts its own way. */
export function wordsIn(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/u).length;
}

/** Real ms to read this. */
export function readingTime(text: string): number {
  return Math.ceil((wordsIn(text) / READING_PACE) * MINUTE);
}

/**
 * Real ms to write this. Words of a ready-made line are pasted and cost nothing.
 *
 * @param lines texts that can be inserted as they are, such as approved lines.
 */
export function writingTime(text: string, lines: readonly string[] = []): number {
  return Math.ceil((wordsTyped(text, lines) / WRITING_PACE) * MINUTE);
}

/** Number of words of a text that are typed, and not taken from a ready-made line. */
export function wordsTyped(text: string, lines: readonly string[]): number {
  let typed = text;
  for (const line of lines) if (line !== '') typed = typed.replace(line, () => ' ');
  return wordsIn(typed);
}
