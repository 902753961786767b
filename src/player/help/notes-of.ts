import type { Text } from '../../scenario/schema/primitives.ts';
import { addressWords } from '../../tone/address.ts';
import { senseOf } from '../../tone/sense.ts';
import { tokenise } from '../../tone/tokenise.ts';
import type { Match, Reading, Span } from '../../vocabulary/reading.ts';
import type { HouseLines } from './draft-words.ts';
import { byWeight, type Note } from './note.ts';

/** More notes than this help nobody; the weightiest stay. */
const MOST_NOTES = 80;

/** What only goes wrong before an audience. */
const ABOUT_AUDIENCE: ReadonlySet<string> = new Set([
  'oversharing',
  'personal-data-in-public',
  'private-life-told',
]);

/**
 * What there is to say about the words of a draft, the weightiest first. It describes the words: what
 * the item expects is nowhere in it.
 *
 * @param text the draft as it stands in its box, which may begin with space that was not read.
 */
export function notesOf(text: string, reading: Reading, house: HouseLines): readonly Note[] {
  const lead = text.length - text.trimStart().length;
  const said = text.slice(lead);
  const notes = [
    ...embargoNotes(said, reading, house),
    ...ruleNotes(reading, house),
    ...addressNotes(said, reading),
  ];
  return notes
    .toSorted(byWeight)
    .slice(0, MOST_NOTES)
    .map((note) => ({ ...note, spans: note.spans.map((span) => moved(span, lead)) }));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function ruleNotes({ tone }: Reading, { readers }: HouseLines): readonly Note[] {
  const better = new Map(tone.suggestions.map((one) => [placeKey(one), one]));
  return tone.matches
    .filter(({ strategy }) => readers === 'public' || !ABOUT_AUDIENCE.has(strategy))
    .map((match) => ruleNote(match, better.get(placeKey(match))));
}

function placeKey({ rule, start, end }: Pick<Match, 'rule' | 'start' | 'end'>): string {
  return `${rule} ${start} ${end}`;
}

function ruleNote(
  match: Match,
  suggestion: Reading['tone']['suggestions'][number] | undefined,
): Note {
  const { rule, start, end, quote, messageId } = match;
  return {
    key: `${rule} ${quote}`,
    sense: senseOf(match),
    spans: [{ start, end }],
    quote,
    about: { type: 'rule', messageId, betterId: suggestion?.messageId ?? null },
    replacement: suggestion?.replacement ?? null,
  };
}

/** Facts given away before their time. The desk says that they may not be told, so it may be said here. */
function embargoNotes(said: string, { phrases }: Reading, house: HouseLines): readonly Note[] {
  if (house.readers === 'internal') return [];
  return house.embargoed
    .filter((fact) => fact.said.every((id) => phrases.some(({ phrase }) => phrase === id)))
    .map((fact) => {
      const spans = phrases
        .filter(({ phrase }) => fact.said.includes(phrase))
        .map(({ start, end }) => ({ start, end }))
        .toSorted((one, other) => one.start - other.start);
      return slip(`embargo ${fact.id}`, said, spans, fact.text);
    });
}

function slip(key: string, said: string, spans: readonly Span[], fact: Text): Note {
  const [first] = spans;
  const quote = first === undefined ? '' : said.slice(first.start, first.end);
  const about = { type: 'embargo', fact } as const;
  return { key, sense: 'harms', spans, quote, about, replacement: null };
}

/** Where « tu » and « vous » are mixed, the fewer of the two. */
function addressNotes(said: string, { tone }: Reading): readonly Note[] {
  if (tone.address !== 'mixed') return [];
  const { tu, vous } = addressWords(tokenise(said));
  const [form, words] =
    tu.length <= vous.length ? (['tu', tu] as const) : (['vous', vous] as const);
  return words.map(({ start, end }) => {
    const quote = said.slice(start, end);
    return {
      key: `address ${form} ${quote}`,
      sense: 'form',
      spans: [{ start, end }],
      quote,
      about: { type: 'address', form },
      replacement: null,
    };
  });
}
