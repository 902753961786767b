import type { Path } from '../../src/scenario/path.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { pathOf } from '../../src/scenario/sense/trail.ts';
import { storyOf } from '../../src/scenario/sense/walk-scenario.ts';
import type { Language } from '../../src/vocabulary/language.ts';
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

/** People of the public write as they like; so do sample replies that are samples of bad ones. */
function speakersOf(scenario: Scenario): (path: Path) => Speaker {
  const people = new Set(scenario.cast.map(({ id }) => id));
  const colleagues = new Set(scenario.organisation.contacts.map(({ id }) => id));
  const free = new Set<string>();
  const among = new Set<string>();
  for (const { item, at } of storyOf(scenario).items) {
    const place = key([...pathOf(at), 'text']);
    if (people.has(item.by)) free.add(place);
    if (colleagues.has(item.by)) among.add(place);
  }
  scenario.samples.forEach(({ quality }, index) => {
    if (quality !== 'good') free.add(key(['samples', index, 'text']));
  });
  return (path) => {
    if (free.has(key(path)) || FREE_PARTS.has(path[0] ?? '')) return 'fans';
    return among.has(key(path)) ? 'colleagues' : 'house';
  };
}

const FREE_PARTS: ReadonlySet<string | number> = new Set(['crowd', 'cast', 'variations']);

function key(path: Path): string {
  return path.join('/');
}

/** What is no word: addresses, handles, hashtags, placeholders, stems, numbers and what is stuck to them. */
const NO_WORD =
  /https?:\/\/\S+|\S+@\S+\.\S+|[@#][\p{L}\p{N}_.-]+|\b[\p{L}\d-]+\.(?:ca|com|org|net|qc|info|quebec)\b\S*|\{[^}]*\}|[\p{L}’'-]+\*|[\p{L}-]*\p{N}[\p{N}\p{L}.,:/’'-]*/gu;

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
