import type { ItemId } from '../../engine/item.ts';
import type { Situation } from '../covering/situation.ts';
import { saysAll } from '../covering/substance.ts';
import type { Dossier, Saying, Utterance } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { quoting, spanOfPhrases } from '../grounds.ts';
import * as say from '../sentences/tone.ts';

/** A line for each embargoed fact that an utterance gave away, once an utterance ([T10]). */
export function embargoLines(situations: readonly Situation[], dossier: Dossier): readonly Line[] {
  const embargoed = dossier.scenario.organisation.facts
    .filter(({ status, said }) => status === 'embargoed' && said.length > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return dossier.utterances
    .filter((utterance) => isOutside(utterance, dossier))
    .flatMap((utterance) =>
      embargoed.flatMap(({ id, said }): readonly Line[] => {
        const leak = utterance.sayings.find(
          ({ sayable, reading }) => !sayable.has(id) && saysAll(reading, said),
        );
        return leak === undefined ? [] : [leakLine(id, said, leak, utterance, situations)];
      }),
    );
}

function leakLine(
  fact: string,
  said: readonly string[],
  leak: Saying,
  utterance: Utterance,
  situations: readonly Situation[],
): Line {
  const told = situations
    .filter(({ answers }) => answers.some((answer) => answer.utterance === utterance))
    .toSorted((a, b) => b.one.weight - a.one.weight)[0];
  return {
    criterion: 'tone',
    one: told?.one ?? null,
    item: utterance.to,
    rule: 'T10',
    facet: fact,
    ground: quoting(leak, spanOfPhrases(leak.reading, said)),
    at: leak.at,
    earned: -(told?.one.weight ?? 1),
    possible: 0,
    sentence: say.embargo,
  };
}

/** Words to colleagues give nothing away. */
function isOutside({ item }: Utterance, { items }: Dossier): boolean {
  const id: ItemId = item;
  return items.get(id)?.channel !== 'internal';
}
