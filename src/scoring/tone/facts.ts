import type { Situation } from '../covering/situation.ts';
import { recognisable, substanceOf } from '../covering/substance.ts';
import type { Line } from '../evidence.ts';
import { quoting, spanOfPhrases } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';

const PARTS = 2;

/** The line on the facts given, by any answer that stands ([T8]). */
export function factLines({ one, answers, dossier }: Situation, judged: Judged): readonly Line[] {
  const { expectation } = one;
  const sayable = recognisable(expectation, dossier).filter(({ id }) =>
    dossier.moments.sayable.has(id),
  );
  if (sayable.length === 0) return [];
  const given = new Set(
    answers
      .filter(({ utterance }) => utterance.deletedAt === null)
      .flatMap(({ utterance }) => utterance.sayings)
      .flatMap((saying) => substanceOf(saying, expectation, dossier).facts),
  );
  const wanted = expectation.allFacts ? sayable.length : 1;
  const count = Math.min(given.size, wanted);
  const { saying, answer } = judged;
  const { groups } = substanceOf(saying, expectation, dossier);
  return [
    {
      criterion: 'tone',
      one,
      rule: 'T8',
      facet: 'facts',
      ground: quoting(saying, spanOfPhrases(saying.reading, groups)),
      at: Math.max(saying.at, answer.from),
      earned: (PARTS * count) / wanted,
      possible: PARTS,
      sentence: say.facts(count, wanted),
    },
  ];
}
