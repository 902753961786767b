import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import { type Feature, measure, saturating } from './feature.ts';
import { spanOf, type TokenisedText } from './token.ts';

const PERSONS = ['i', 'we', 'one', 'you', 'they'] as const;
type Person = (typeof PERSONS)[number];

/** Names of the features of each person, ready: they are looked up by name in the model. */
const NAMES = PERSONS.map((person) => ({
  person,
  count: `person.${person}`,
  some: `person.some-${person}`,
  opens: `person.opens-${person}`,
}));

const WORDS: Readonly<Record<Language, ReadonlyMap<string, Person>>> = {
  fr: personsOf({
    i: 'je moi me mon ma mes',
    we: 'nous notre nos',
    one: 'on',
    you: 'vous votre vos tu te toi ton ta tes',
    they: 'il elle ils elles leur leurs lui',
  }),
  en: personsOf({
    i: "i me my i'm i'll i've i'd mine",
    we: "we our us we're we'll we've we'd ours",
    one: 'one anyone someone',
    you: "you your you're you'll you've you'd yours",
    they: "he she they his her their them him they're she's he's",
  }),
};

function personsOf(words: Readonly<Record<Person, string>>): ReadonlyMap<string, Person> {
  return new Map(
    PERSONS.flatMap((person) => words[person].split(' ').map((word) => [word, person] as const)),
  );
}

/** Who speaks of whom, and with whom the reply opens. */
export function measurePersons(
  features: Feature[],
  { units, sentences }: TokenisedText,
  language: Language,
): void {
  const words = WORDS[language];
  const spans: Record<Person, Span[]> = { i: [], we: [], one: [], you: [], they: [] };
  for (const unit of units) {
    const person = words.get(unit.plain);
    if (person !== undefined) spans[person].push(spanOf(unit));
  }
  const opening = words.get(units[sentences[0]?.first ?? 0]?.plain ?? '');
  for (const { person, count, some, opens } of NAMES) {
    const places = spans[person];
    measure(features, count, saturating(places.length, 4), places);
    measure(features, some, places.length > 0 ? 1 : 0, places);
    measure(features, opens, opening === person ? 1 : 0);
  }
}
