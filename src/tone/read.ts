import type { Language } from '../vocabulary/language.ts';
import type { PhraseGroup, Reading } from '../vocabulary/reading.ts';
import { analyseText, type ToneRequest } from './analyse.ts';
import { copyOf, type EarlierText } from './copies.ts';
import { type CompiledPhrases, compilePhrases, findPhrases } from './phrases.ts';
import { tokenise } from './tokenise.ts';

export interface ReadRequest {
  readonly text: string;
  /** The item answered, as it was shown; null or absent when the text answers none. */
  readonly item?: { readonly text: string; readonly language: Language } | null | undefined;
  /** The scenario's phrase groups, or what `compilePhrases` made of them. */
  readonly phrases: Readonly<Record<string, PhraseGroup>> | CompiledPhrases;
  /** What this run's trainee wrote before, oldest first. */
  readonly earlier: readonly EarlierText[];
  readonly voice?: ToneRequest['voice'];
}

/** All that guards and scoring will know of the words of a reply. Pure; the log carries the result. */
export function read({ text, item, phrases, earlier }: ReadRequest): Reading {
  const tokenised = tokenise(text);
  const compiled = isCompiled(phrases) ? phrases : compilePhrases(phrases);
  return {
    tone: analyseText(tokenised, item?.text, item?.language),
    phrases: findPhrases(compiled, tokenised),
    words: tokenised.words,
    copyOf: copyOf(tokenised, earlier),
    shownLanguage: item?.language ?? null,
  };
}

function isCompiled(phrases: ReadRequest['phrases']): phrases is CompiledPhrases {
  return 'index' in phrases && typeof Reflect.get(phrases.index, 'find') === 'function';
}
