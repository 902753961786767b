import type { Path } from '../../src/scenario/path.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { pathOf } from '../../src/scenario/sense/trail.ts';
import { storyOf } from '../../src/scenario/sense/walk-scenario.ts';
import { placeholdersIn } from '../../src/scenario/variation/placeholder.ts';
import type { Speaker } from './spell-checker.ts';

/** Who writes the text of a place. */
export type SpeakerOf = (path: Path) => Speaker;

/** People of the public write as they like; so do sample replies that are samples of bad ones. */
export function speakersOf(scenario: Scenario): SpeakerOf {
  const inStory = speakersInStory(scenario);
  const ofRowWord = speakersOfRowWords(scenario, inStory);
  return (path) => (path[0] === 'variations' ? ofRowWord(path) : inStory(path));
}

const FREE_PARTS: ReadonlySet<string | number> = new Set(['crowd', 'cast']);

function speakersInStory(scenario: Scenario): SpeakerOf {
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

/**
 * A row's word is spoken by whoever says the text that it fills: a drill's comment by a fan, its model by
 * the house. Of several, the one who must write best. What fills no text (a name, a list of words to look
 * for) is as free as a name.
 */
function speakersOfRowWords(scenario: Scenario, inStory: SpeakerOf): SpeakerOf {
  const found = new Map<string, Speaker>();
  for (const { text, at } of storyOf(scenario).texts) {
    const speaker = inStory(pathOf(at));
    for (const { table, word } of placeholdersIn(JSON.stringify(text))) {
      const name = key([table, word]);
      found.set(name, stricter(speaker, found.get(name)));
    }
  }
  return ([, index, , , , word = '']) => {
    const table = scenario.variations?.[Number(index)]?.id ?? '';
    return found.get(key([table, word])) ?? 'fans';
  };
}

const STRICTEST_FIRST: readonly Speaker[] = ['house', 'colleagues', 'fans'];

function stricter(one: Speaker, other: Speaker = one): Speaker {
  return STRICTEST_FIRST.find((speaker) => speaker === one || speaker === other) ?? one;
}

function key(path: Path): string {
  return path.join('/');
}
