import type { Variation } from '../../engine/variation/all-variations.ts';
import { LANGUAGES } from '../../vocabulary/language.ts';
import type { Load } from '../load.ts';
import type { Answer, Exploration, GoalAnswer } from './answer.ts';
import { goalKey } from './goal.ts';

/** What exploring one variation of a scenario came to. */
export interface Explored {
  readonly variation: Variation;
  readonly exploration: Exploration;
}

/**
 * The explorations of a scenario's variations as one: to each goal the answer that its author has most
 * to worry about, with the rows for which it was given, and the heaviest load. The goals are those of
 * the scenario, whichever rows are drawn.
 */
export function worstOf(explored: readonly Explored[]): Exploration {
  const worst = new Map<string, GoalAnswer>();
  for (const { variation, exploration } of explored) {
    for (const { goal, answer } of exploration.answers) {
      const key = goalKey(goal);
      const before = worst.get(key);
      if (before !== undefined && worry(before.answer) >= worry(answer)) continue;
      worst.set(key, { goal, answer: asDrawn(answer, variation), rows: variation.rows });
    }
  }
  const loads = explored.map(({ exploration }) => exploration.load);
  return {
    answers: [...worst.values()],
    states: explored.reduce((sum, { exploration }) => sum + exploration.states, 0),
    load: Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const heaviest = heaviestOf(loads.flatMap((load) => load[language] ?? []));
        return heaviest === undefined ? [] : [[language, heaviest]];
      }),
    ),
  };
}

/** A path through one variation says which seed draws it. */
function asDrawn(answer: Answer, { seed }: Variation): Answer {
  if (answer.type !== 'reached') return answer;
  return { ...answer, path: { ...answer.path, variation: seed } };
}

function worry(answer: Answer): number {
  if (answer.type === 'unreachable') return 3;
  if (answer.type === 'budgetSpent') return 2;
  return answer.witnesses === null ? 1 : 0;
}

function heaviestOf([first, ...others]: readonly Load[]): Load | undefined {
  if (first === undefined) return undefined;
  return others.reduce((most, each) => (weight(each) > weight(most) ? each : most), first);
}

/** Minutes that ask too much weigh more than any number of words. */
function weight({ tooMuch, outrun, real }: Load): number {
  const faults = tooMuch.length + outrun.length;
  return faults * 100_000 + real.peakRead.read + real.peakWritten.written;
}
