import type { Path } from '../../src/scenario/path.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { pathOf } from '../../src/scenario/sense/trail.ts';
import { storyOf } from '../../src/scenario/sense/walk-scenario.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { speakersOf } from './speakers.ts';
import type { Speaker } from './spell-checker.ts';

/** Words of one language that somebody reads, and who wrote them. */
export interface Passage {
  readonly path: Path;
  readonly language: Language;
  readonly speaker: Speaker;
  readonly text: string;
}

/** Everything that somebody reads in a scenario, in every language it has. */
export function passagesOf(scenario: Scenario): readonly Passage[] {
  const speakers = speakersOf(scenario);
  const [sole = 'fr'] = scenario.languages;
  return storyOf(scenario).texts.flatMap(({ text, at }): Passage[] => {
    const path = pathOf(at);
    const speaker = speakers(path);
    if (typeof text === 'string') return [{ path, language: sole, speaker, text }];
    if ('only' in text) {
      return [{ path: [...path, 'text'], language: text.only, speaker, text: text.text }];
    }
    return scenario.languages.flatMap((language) => {
      const words = text[language];
      return words === undefined
        ? []
        : [{ path: [...path, language], language, speaker, text: words }];
    });
  });
}

/** What is no word: addresses, handles, hashtags, placeholders, stems, numbers and what is stuck to them. */
const NO_WORD =
  /https?:\/\/\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_.-]+|\b[\p{L}\d-]+\.(?:ca|com|org|net|qc|info|quebec|example)\b\S*|\{[^}]*\}|[\p{L}’'-]+\*|[\p{L}-]*\p{N}[\p{N}\p{L}.,:/’'-]*/gu;

/** The words of a passage; what the house quotes may be in the other language. */
export function saidIn({ text, speaker }: Passage): readonly (readonly [string, Speaker])[] {
  if (speaker !== 'house') return wordsIn(text).map((word) => [word, speaker]);
  return text
    .split(/(«[^»]*»|“[^”]*”)/)
    .flatMap((part, index) =>
      wordsIn(part).map((word) => [word, index % 2 === 1 ? 'colleagues' : 'house'] as const),
    );
}

/** The words of a text, as they stand in it. */
export function wordsIn(text: string): readonly string[] {
  return text.replaceAll(NO_WORD, ' ').match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}
