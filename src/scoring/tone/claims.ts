import type { Situation } from '../covering/situation.ts';
import { saysAll } from '../covering/substance.ts';
import type { Line } from '../evidence.ts';
import { quoting, spanOfPhrases } from '../grounds.ts';
import { byCodeUnit } from '../order.ts';
import * as say from '../sentences/tone.ts';

const COST = 0.5;

/** A line for each claim to avoid that was said in an answer, at its first saying ([T9]). */
export function claimLines({ one, answers }: Situation): readonly Line[] {
  const sayings = answers.flatMap(({ utterance }) => utterance.sayings);
  return one.expectation.avoid.toSorted(byCodeUnit).flatMap((group): readonly Line[] => {
    const said = sayings.find(({ reading }) => saysAll(reading, [group]));
    if (said === undefined) return [];
    return [
      {
        criterion: 'tone',
        one,
        rule: 'T9',
        facet: group,
        ground: quoting(said, spanOfPhrases(said.reading, [group])),
        at: said.at,
        earned: -COST * one.weight,
        possible: 0,
        sentence: say.claim,
      },
    ];
  });
}
