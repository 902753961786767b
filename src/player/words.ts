import { useMemo } from 'react';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type ShownText, textIn } from '../scenario/text.ts';
import type { Language } from '../vocabulary/language.ts';
import { useRun } from './player-context.ts';

/** Shows words of the scenario in a language of the content. */
export type Show = (text: Text) => ShownText;

/** Plain words of a scenario that declares one language are in that one. */
export function showIn({ languages }: Scenario, language: Language): Show {
  const sole = languages.length === 1 ? languages[0] : language;
  return (text) => textIn(text, language, sole);
}

/** Shows words of the scenario in the language in which the content stands now. */
export function useShow(): Show {
  const scenario = useRun((state) => state.programme.scenario);
  const language = useRun((state) => state.view.language);
  return useMemo(() => showIn(scenario, language), [scenario, language]);
}
