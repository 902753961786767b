import type { Command } from '../../ui/commands/commands.ts';

/** Letters without case, accents or signs: « Écrire » is found by "ecr". */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, ' ').toLowerCase();
}

/** How well one sought word is found: at the start of the label, of a word, or within one. */
function worth(sought: string, label: string, words: string): number {
  if (label.startsWith(sought)) return 3;
  if (` ${label}`.includes(` ${sought}`)) return 2;
  if (` ${words}`.includes(` ${sought}`)) return 1;
  return label.includes(sought) ? 0.5 : 0;
}

/**
 * The commands in which every sought word is found, the best found first; equal ones stay in order.
 * Nothing sought: all of them, those used lately first.
 *
 * @param recent ids, the latest first.
 */
export function matching(
  commands: readonly Command[],
  sought: string,
  recent: readonly string[],
): readonly Command[] {
  const parts = folded(sought).split(/\s+/).filter(Boolean);
  const ranked = commands.map((command) => ({ command, rank: rankOf(command, parts, recent) }));
  return ranked
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

function rankOf(command: Command, parts: readonly string[], recent: readonly string[]): number {
  const used = recent.indexOf(command.id);
  const lately = used === -1 ? 0 : 0.25 / (used + 1);
  if (parts.length === 0) return 1 + lately;
  const label = folded(command.label);
  const words = folded(`${command.words ?? ''} ${command.group}`);
  const found = parts.map((part) => worth(part, label, words));
  if (found.includes(0)) return 0;
  return found.reduce((sum, each) => sum + each, lately);
}
