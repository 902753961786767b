import type { Language } from '../../vocabulary/language.ts';
import type { Situation } from '../covering/situation.ts';
import type { Line } from '../evidence.ts';
import { quoting } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';
import type { Part } from './part.ts';

/** The line on the language of the answer ([T6]); none when it was not recognised. */
export function languageLines({ one }: Situation, { saying, answer }: Judged): readonly Line[] {
  const { language } = saying.reading.tone;
  const wanted = wantedLanguage(one.expectation.language, saying.reading.shownLanguage);
  // A statement answers many: what each of them was shown is no longer one language.
  const isNobodys = one.expectation.language === 'same' && answer.isStatement;
  if (language === null || wanted === null || isNobodys) return [];
  return [
    {
      criterion: 'tone',
      one,
      rule: 'T6',
      facet: 'language',
      ground: quoting(saying),
      at: Math.max(saying.at, answer.from),
      ...languagePart(language, wanted),
    },
  ];
}

/** What a language earns where one is wanted ([T6]). */
export function languagePart(language: Language, wanted: Language): Part {
  const isRight = language === wanted;
  return { earned: isRight ? 1 : 0, possible: 1, sentence: say.language(isRight, wanted) };
}

function wantedLanguage(
  wanted: 'same' | 'any' | Language,
  shown: Language | null,
): Language | null {
  if (wanted === 'any') return null;
  return wanted === 'same' ? shown : wanted;
}
