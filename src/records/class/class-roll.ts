import { draw, seeded } from '../../engine/random.ts';
import type { ReadAnswer, ReadCase } from '../../run/reading/read-cases.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { ClassMember } from './class-reading.ts';

/** One person of the class as the screen shows them. */
export interface Person {
  readonly member: ClassMember;
  /** Place in the drawn order, from 0; the letter of "Person A" comes from it. */
  readonly drawn: number;
  /** The pseudonym, made unlike any other by a number; null when none was given. */
  readonly name: string | null;
}

/** The runs of one scenario. */
export interface ClassGroup {
  readonly scenario: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly people: readonly Person[];
  /** True where somebody played another version of the scenario than somebody else. */
  readonly versionsDiffer: boolean;
  /** The most different answers first. */
  readonly items: readonly ClassItem[];
}

/** One thing that was due, with everybody's answers. */
export interface ClassItem extends Omit<ReadCase, 'answer'> {
  readonly answers: readonly { readonly person: Person; readonly answer: ReadAnswer }[];
  /** How much the answers differ, 0 to 1; 0 with fewer than two of them. */
  readonly difference: number;
}

/** Everybody, scenario by scenario, in the order in which scenarios first came. */
export function groupsOf(members: readonly ClassMember[]): readonly ClassGroup[] {
  const people = peopleOf(members);
  const groups = Map.groupBy(people, ({ member }) => member.run.header.scenarioId);
  return [...groups].flatMap(([scenario, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { title, languages } = first.member.run;
    const versions = new Set(own.map(({ member }) => versionOf(member)));
    return [
      {
        scenario,
        title,
        languages,
        people: own,
        versionsDiffer: versions.size > 1,
        items: itemsOf(own),
      },
    ];
  });
}

function versionOf({ run: { header } }: ClassMember): string {
  return `${header.playHash} ${header.rubricHash}`;
}

/**
 * Names, and places in an order drawn from the ids of the runs: the same files give the same letters,
 * and the order in which they came, or the alphabet, betrays nobody.
 */
function peopleOf(members: readonly ClassMember[]): readonly Person[] {
  const drawn = shuffled(members.map(({ key }) => key).toSorted());
  const given = new Map<string, number>();
  return members.map((member) => {
    const { pseudonym } = member.run.header;
    const count = (given.get(pseudonym ?? '') ?? 0) + 1;
    given.set(pseudonym ?? '', count);
    const again = count === 1 ? '' : ` (${count})`;
    const name = pseudonym === undefined ? null : `${pseudonym}${again}`;
    return { member, drawn: drawn.indexOf(member.key), name };
  });
}

/** Fisher and Yates; the seed is made of what is shuffled. */
function shuffled(keys: readonly string[]): readonly string[] {
  const order = [...keys];
  const chance = { random: seeded(seedOf(keys.join('\n'))) };
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(chance, 0, last);
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A, B … Z, AA, AB … */
export function letterOf(place: number): string {
  const before = Math.floor(place / LETTERS.length);
  const letter = LETTERS.charAt(place % LETTERS.length);
  return before === 0 ? letter : letterOf(before - 1) + letter;
}

/** People in an order that tells nothing of them but their letter. */
export function inDrawnOrder<Row extends { readonly drawn: number }>(
  people: readonly Row[],
): readonly Row[] {
  return people.toSorted((a, b) => a.drawn - b.drawn);
}

function itemsOf(people: readonly Person[]): readonly ClassItem[] {
  const cases = people.flatMap((person) => person.member.run.cases.map((due) => ({ person, due })));
  return [...Map.groupBy(cases, ({ due }) => due.key).values()]
    .flatMap((found) => {
      const [first] = found;
      if (first === undefined) return [];
      const { answer: _answer, ...shared } = first.due;
      const answers = found.map(({ person, due }) => ({ person, answer: due.answer }));
      return [{ ...shared, answers, difference: differenceOf(answers) }];
    })
    .toSorted((a, b) => b.difference - a.difference);
}

/**
 * How much answers differ: half of it how far apart their points are (the standard deviation of their
 * shares over the largest there can be, 0.5), half how few did what most did.
 */
function differenceOf(answers: ClassItem['answers']): number {
  if (answers.length < 2) return 0;
  const shares = answers.flatMap(({ answer: { earned, possible } }) =>
    possible > 0 ? [Math.min(1, Math.max(0, earned / possible))] : [],
  );
  const treatments = Map.groupBy(answers, ({ answer }) => answer.done ?? '');
  const most = Math.max(...[...treatments.values()].map(({ length }) => length));
  return deviationOf(shares) + (1 - most / answers.length) / 2;
}

function deviationOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / values.length);
}
