import type { SimMs } from '../../engine/item.ts';
import { standing } from '../covering/answers.ts';
import type { Situation } from '../covering/situation.ts';
import { recognisable, substanceOf } from '../covering/substance.ts';
import { mustEscalate, rightHandover } from '../escalation/handover.ts';
import { type Holding, holdingOf } from '../response-time/holding.ts';
import { chosenSilence } from '../response-time/silence.ts';
import type { Evidence, Measures } from '../sheet.ts';

/** Figures kept beside the score ([R13]). */
export function measuresOf(
  situations: readonly Situation[],
  evidence: readonly Evidence[],
): Measures {
  const wanting = situations.filter(({ one }) => one.expectation.needs === 'answer');
  const first = wanting.flatMap(({ one, answered }) =>
    answered === null ? [] : [Math.max(0, answered.at - one.start)],
  );
  const whole = wanting.flatMap((situation) => {
    const at = resolvedAt(situation);
    return at === null ? [] : [Math.max(0, at - situation.one.start)];
  });
  return {
    due: wanting.length,
    answered: first.length,
    coverage: shareOf(first.length, wanting.length),
    median: rank(first, 0.5),
    percentile90: rank(first, 0.9),
    resolution: shareOf(whole.length, wanting.length),
    resolutionMedian: rank(whole, 0.5),
    promisesKept: promisesKept(wanting),
    rightSilence: rightSilence(situations),
    escalations: escalationCounts(situations, evidence),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Nearest rank: the smallest value that at least this share of the values does not exceed. */
function rank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** When an answer was whole: every listed fact given where all are asked, the first answer otherwise. */
function resolvedAt({ one, answers, answered, dossier }: Situation): SimMs | null {
  if (!one.expectation.allFacts || answered === null) return answered?.at ?? null;
  const missing = new Set(recognisable(one.expectation, dossier).map(({ id }) => id));
  const sayings = standing(answers)
    .flatMap(({ utterance, from }) =>
      utterance.sayings.map((saying) => ({ saying, at: Math.max(saying.at, from) })),
    )
    .toSorted((a, b) => a.at - b.at || a.saying.event - b.saying.event);
  if (missing.size === 0) return answered.at;
  for (const { saying, at } of sayings) {
    for (const fact of substanceOf(saying, one.expectation, dossier).facts) missing.delete(fact);
    if (missing.size === 0) return at;
  }
  return null;
}

function promisesKept(situations: readonly Situation[]): number | null {
  const judged = situations.flatMap((situation) => {
    const holding = holdingOf(situation);
    return holding === null || isOpenYet(situation, holding) ? [] : [{ situation, holding }];
  });
  const kept = judged.filter(
    ({ situation: { answered }, holding }) => answered !== null && answered.at <= holding.due,
  );
  return shareOf(kept.length, judged.length);
}

function isOpenYet({ answered, dossier }: Situation, { due }: Holding): boolean {
  return answered === null && dossier.end < due;
}

function rightSilence(situations: readonly Situation[]): number | null {
  const deserving = situations.filter(({ one }) => one.expectation.needs === 'silence');
  const chosen = deserving.filter(
    (situation) => situation.answers.length === 0 && chosenSilence(situation) !== null,
  );
  return shareOf(chosen.length, deserving.length);
}

function escalationCounts(
  situations: readonly Situation[],
  evidence: readonly Evidence[],
): Measures['escalations'] {
  const wanted = situations.filter(mustEscalate);
  const hits = wanted.filter((situation) => rightHandover(situation) !== null).length;
  const alarms = evidence.filter(({ rule }) => rule === 'X9').map(({ ground }) => ground);
  const falseAlarms = new Set(alarms.flatMap((one) => ('event' in one ? [one.event] : []))).size;
  return { hits, misses: wanted.length - hits, falseAlarms };
}
