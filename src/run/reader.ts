import type { CompiledPhrases } from '../tone/phrases.ts';
import type { ReadRequest } from '../tone/read.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { PhraseGroups, ReadWords } from './ports.ts';

/** Reads words with the phrases of each scenario compiled once, not once a reply. */
export function withPhrasesOnce(
  read: (request: ReadRequest) => Reading,
  compile: (groups: PhraseGroups) => CompiledPhrases,
): ReadWords {
  const known = new WeakMap<PhraseGroups, CompiledPhrases>();
  return (request) => {
    const phrases = known.get(request.phrases) ?? compile(request.phrases);
    known.set(request.phrases, phrases);
    return read({ ...request, phrases });
  };
}
