import type { Author } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Run } from '../../engine/run.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import { type ShownText, textIn } from '../../scenario/text.ts';
import type { Language } from '../../vocabulary/language.ts';

/** Words of the scenario as the reader of the debrief sees them. */
export function wordsIn(programme: Programme, text: Text, language: Language): ShownText {
  const { languages } = programme.scenario;
  return textIn(text, language, languages.length === 1 ? languages[0] : language);
}

/** What somebody is called on the page: as written, as drawn for this run, or by account name. */
export function nameOf({ programme, run }: Cast, author: Author, language: Language): string {
  const { scenario } = programme;
  switch (author.kind) {
    case 'organisation':
      return wordsIn(programme, scenario.organisation.name, language).text;
    case 'persona': {
      const persona = programme.personas.find((one) => one.id === author.id);
      return persona?.name ?? run.cast?.[author.id]?.name ?? persona?.handle ?? author.id;
    }
    case 'contact':
      return scenario.organisation.contacts.find((one) => one.id === author.id)?.name ?? author.id;
    case 'voice':
      return author.name;
  }
}

interface Cast {
  readonly programme: Programme;
  readonly run: Pick<Run, 'cast'>;
}
