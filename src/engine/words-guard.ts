import type { Guard } from '../scenario/schema/guard.ts';
import { compileWordsCondition } from './compile/guard.ts';
import { NOTHING } from './compile/reference.ts';
import { type WordsRead, worthOfWords } from './reading-condition.ts';
import { not, type Truth, UNKNOWN } from './truth.ts';

/**
 * What a guard is worth of these words alone, whatever else was said or done: the aims of an expectation
 * are guards of this kind. A condition on anything but words is unknown here.
 */
export function worthOfGuard(guard: Guard, words: WordsRead): Truth {
  switch (guard.type) {
    case 'all':
      return worths(guard.of, words).reduce((a, b) => (a < b ? a : b));
    case 'any':
      return worths(guard.of, words).reduce((a, b) => (a > b ? a : b));
    case 'not':
      return not(worthOfGuard(guard.of, words));
    case 'tone':
    case 'mentions':
    case 'language':
    case 'address':
    case 'copied':
    case 'form':
      return worthOfWords(words, compileWordsCondition(guard, NOTHING));
    default:
      return UNKNOWN;
  }
}

function worths(guards: readonly Guard[], words: WordsRead): readonly Truth[] {
  return guards.map((guard) => worthOfGuard(guard, words));
}
