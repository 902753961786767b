import type { Text } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { textIn } from '../../scenario/text.ts';
import type { Language } from '../../vocabulary/language.ts';

/** A reply that an author wrote, as a model or as a sample. */
export interface SampleReply {
  /** Id of the model or sample. */
  readonly id: string;
  readonly text: string;
}

/** Every reply that the author wrote for an item, in every language of the scenario. */
export function repliesTo(scenario: Scenario, item: string): readonly SampleReply[] {
  const written = [
    ...scenario.expectations
      .filter(({ items }) => items.includes(item))
      .flatMap(({ models }) => models.map(({ id, text }) => ({ id, text }))),
    ...scenario.samples.filter((sample) => sample.item === item),
  ];
  return written.flatMap(({ id, text }) => inEachLanguage(scenario, id, text));
}

/** Every statement that the author wrote to be published. */
export function statements(scenario: Scenario): readonly SampleReply[] {
  const written = [
    ...scenario.expectations.flatMap(({ models, items }) =>
      models.filter(({ action }) => action === 'publish' || items.length === 0),
    ),
    ...scenario.samples.filter(({ item }) => item === undefined),
  ];
  return written.flatMap(({ id, text }) => inEachLanguage(scenario, id, text));
}

function inEachLanguage(scenario: Scenario, id: string, text: Text): readonly SampleReply[] {
  const languages: readonly Language[] = scenario.languages;
  const seen = new Set<string>();
  return languages.flatMap((language) => {
    const shown = textIn(text, language).text;
    if (shown === '' || seen.has(shown)) return [];
    seen.add(shown);
    return [{ id, text: shown }];
  });
}
