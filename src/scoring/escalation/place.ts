import { standing } from '../covering/answers.ts';
import { GRACE } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { deedDone } from '../grounds.ts';
import * as say from '../sentences/escalation.ts';

/** What a public answer keeps where private was only preferred ([X2]). */
const PUBLIC_WHERE_PREFERRED = 0.5;

/**
 * The line on where the answer was given, in private or in public ([X2]). A post on the page's own
 * initiative is about no item: only the one that answered was meant for it.
 */
export function placeLines({ one, answers, answered, dossier }: Situation): readonly Line[] {
  const { needs, private: wanted, danger } = one.expectation;
  if (wanted === 'either' || needs !== 'answer' || danger) return [];
  const base = { criterion: 'escalation', one, rule: 'X2', possible: 1 } as const;
  if (answered === null) {
    const at = Math.min(dossier.end, one.start + (one.limit ?? GRACE));
    return [{ ...base, ground: ABSENCE, at, earned: 0, sentence: say.placeOfNothing(wanted) }];
  }
  const given = one.items.size === 0 ? [answered] : standing(answers);
  const right = given.find(({ utterance }) => utterance.inPrivate === (wanted !== 'public'));
  const shown = right ?? answered;
  const [saying] = shown.utterance.sayings;
  const otherwise = wanted === 'preferred' ? PUBLIC_WHERE_PREFERRED : 0;
  return [
    {
      ...base,
      ground: deedDone({ event: saying.event, action: shown.utterance.action }),
      at: saying.at,
      earned: right === undefined ? otherwise : 1,
      sentence: say.place(wanted, right !== undefined),
    },
  ];
}
