import type { SimMs } from '../../engine/item.ts';
import { GRACE } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { recognisable, substanceOf } from '../covering/substance.ts';
import type { Saying } from '../dossier/dossier.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { quoting, spanOfPhrases } from '../grounds.ts';
import * as say from '../sentences/escalation.ts';
import { rightHandover } from './handover.ts';

/** The line on what became of what a colleague answered ([X10]). */
export function usedAsToldLines(situation: Situation): readonly Line[] {
  const { one, dossier } = situation;
  const told = rightHandover(situation);
  if (told === null) return [];
  const learnt = recognisable(one.expectation, dossier)
    .map(({ id }) => ({ id, at: dossier.moments.sayable.get(id) }))
    .filter((fact): fact is Learnt => fact.at !== undefined && fact.at > told.at);
  const since = Math.min(...learnt.map(({ at }) => at));
  if (dossier.end - since < (one.target ?? GRACE) || learnt.length === 0) return [];
  const use = firstUse(situation, learnt);
  const base = { criterion: 'escalation', one, rule: 'X10', possible: 1 } as const;
  if (use === null) {
    return [{ ...base, ground: ABSENCE, at: dossier.end, earned: 0, sentence: say.notUsed }];
  }
  const { saying, groups } = use;
  const ground = quoting(saying, spanOfPhrases(saying.reading, groups));
  return [{ ...base, ground, at: saying.at, earned: 1, sentence: say.used }];
}

interface Learnt {
  readonly id: string;
  readonly at: SimMs;
}

/** The first standing words that give one of the facts learnt. */
function firstUse(
  { one, answers, dossier }: Situation,
  learnt: readonly Learnt[],
): { readonly saying: Saying; readonly groups: readonly string[] } | null {
  for (const { utterance } of answers) {
    if (utterance.deletedAt !== null) continue;
    for (const saying of utterance.sayings) {
      const { facts, groups } = substanceOf(saying, one.expectation, dossier);
      if (learnt.some(({ id }) => facts.includes(id))) return { saying, groups };
    }
  }
  return null;
}
