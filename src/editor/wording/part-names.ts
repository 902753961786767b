import type { ConsequenceInput } from '../../scenario/schema/consequence.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { textIn } from '../../scenario/text.ts';
import { shortened } from '../../ui/shortened.ts';
import type { Language } from '../../vocabulary/language.ts';

/** What the parts of a scenario are called in sentences about it. An unknown id is its own name. */
export interface PartNames {
  /** First words of an item, in quotation marks the sentence brings. */
  readonly item: (id: string) => string;
  /** What an inject is known by: the first words of what it publishes, else its id. */
  readonly inject: (id: string) => string;
  readonly person: (id: string) => string;
  readonly variable: (id: string) => string;
  readonly fact: (id: string) => string;
  readonly contact: (id: string) => string;
  readonly ending: (id: string) => string;
  readonly line: (id: string) => string;
  /** A group of phrases, by its id: the author's own word for what is said. */
  readonly phrases: (id: string) => string;
}

/** Words of an item that a sentence can hold. */
const MOST = 42;

const made = new WeakMap<ScenarioInput, Map<Language, PartNames>>();

/** The names of a scenario's parts in a language; made once for a value and kept with it. */
export function partNames(scenario: ScenarioInput, language: Language): PartNames {
  const known = made.get(scenario) ?? new Map<Language, PartNames>();
  const names = known.get(language) ?? namesOf(scenario, language);
  made.set(scenario, known.set(language, names));
  return names;
}

function namesOf(scenario: ScenarioInput, language: Language): PartNames {
  const say = (text: Text): string => shortened(textIn(text, language).text, MOST);
  const items = new Map<string, string>();
  const injects = new Map<string, string>();
  for (const { id, text } of scenario.threads ?? []) items.set(id, say(text));
  for (const inject of scenario.injects ?? []) {
    for (const { item } of publishedBy(inject)) {
      items.set(item.id, say(item.text));
      if (!injects.has(inject.id)) injects.set(inject.id, say(item.text));
    }
  }
  const { contacts, facts, approvedLines } = scenario.organisation;
  const people = [...(scenario.cast ?? []), ...(contacts ?? [])];
  const named = (parts: readonly { id: string }[] | undefined, name: (n: number) => string) =>
    new Map(parts?.map(({ id }, n) => [id, name(n)]));
  const persons = named(people, (n) => people[n]?.name ?? people[n]?.id ?? '');
  const variables = named(scenario.variables, (n) => said(scenario.variables?.[n]?.label, say));
  const known = named(facts, (n) => said(facts?.[n]?.text, say));
  const lines = named(approvedLines, (n) => said(approvedLines?.[n]?.title, say));
  const endings = named(scenario.endings, (n) => said(scenario.endings[n]?.title, say));
  const from = (map: ReadonlyMap<string, string>) => (id: string) => map.get(id) || id;
  return {
    item: from(items),
    inject: from(injects),
    person: from(persons),
    variable: from(variables),
    fact: from(known),
    contact: from(persons),
    ending: from(endings),
    line: from(lines),
    phrases: (id) => id,
  };
}

function said(text: Text | undefined, say: (text: Text) => string): string {
  return text === undefined ? '' : say(text);
}

type Publishing = Extract<ConsequenceInput, { type: 'publish' }>;

/** Everything an inject may publish, in the order of the file. */
export function publishedBy(inject: {
  readonly do?: readonly ConsequenceInput[] | undefined;
  readonly branches?: readonly { readonly do: readonly ConsequenceInput[] }[] | undefined;
  readonly otherwise?: readonly ConsequenceInput[] | undefined;
}): readonly Publishing[] {
  const branches = inject.branches?.flatMap((branch) => branch.do) ?? [];
  const all = [...(inject.do ?? []), ...branches, ...(inject.otherwise ?? [])];
  return all.filter((each) => each.type === 'publish');
}
