import { text as textSchema } from '../../scenario/schema/primitives.ts';
import { textIn } from '../../scenario/text.ts';
import type { Language } from '../../vocabulary/language.ts';

const NAMES = ['name', 'title', 'label', 'text', 'id', 'url'] as const;

/** What a thing calls itself: a name, a title, its words, or at least its id. */
export function nameIn(value: unknown, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of NAMES) {
    const member: unknown = Reflect.get(value, key);
    if (typeof member === 'string' && member !== '') return member;
    const read = textSchema.safeParse(member);
    if (read.success && textIn(read.data, language).text !== '') {
      return textIn(read.data, language).text;
    }
  }
  return undefined;
}
