import type { Language } from '../../vocabulary/language.ts';
import type { Path } from '../path.ts';
import type { Scenario } from '../schema/scenario.ts';
import { languageOf } from './fill.ts';

/** A text with something in braces, where it stands in the file. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
  /** The language in which its placeholders are filled. */
  readonly language: Language;
}

/** Every text of a scenario that may hold a placeholder; authors' notes are their own. */
export function placedTexts(scenario: Scenario): PlacedText[] {
  const found: PlacedText[] = [];
  walk(scenario, { path: [], language: scenario.languages[0] ?? 'fr' }, found);
  return found;
}

function walk(value: unknown, at: Omit<PlacedText, 'text'>, found: PlacedText[]): void {
  if (typeof value === 'string') {
    if (value.includes('{')) found.push({ text: value, ...at });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'note' && typeof member === 'string') continue;
    const step = Array.isArray(value) ? Number(key) : key;
    const language = languageOf(value, key) ?? at.language;
    walk(member, { path: [...at.path, step], language }, found);
  }
}
