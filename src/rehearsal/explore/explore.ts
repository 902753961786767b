import { compile } from '../../engine/programme.ts';
import { allVariations, type Variation } from '../../engine/variation/all-variations.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { playNamed } from '../derived-plays.ts';
import { loadOf } from '../load.ts';
import type { Play } from '../play.ts';
import { readingConditions } from './alphabet.ts';
import type { Answer, Exploration, GoalAnswer } from './answer.ts';
import { outcomesOfPlays } from './expectation-outcomes.ts';
import { type Goal, goalKey, goalsOf } from './goal.ts';
import { GoalSearch, witnessesOf } from './goal-search.ts';
import { knownPlays } from './known-plays.ts';
import { type Path, playPath } from './path.ts';
import { possibilityOf } from './possibility.ts';
import { Probes, withProbes } from './probes.ts';
import { relevantTo } from './relevance.ts';
import { proofAgainst } from './unreachable.ts';
import { type Explored, worstOf } from './worst-of.ts';

/** How exploring is done. */
export interface ExploreSetting {
  /** States looked at for one goal that the derived plays do not reach. */
  readonly budget?: number;
  /** Told after each goal; answering false stops: what is left is "budget spent". */
  readonly onProgress?: (done: number, all: number) => boolean | undefined;
}

/** States for one goal, unless told otherwise. */
export const DEFAULT_BUDGET = 60_000;

/**
 * Says of every inject, branch, ending and expectation of a scenario whether a play can reach it. In
 * this order, cheapest first: what the derived plays reach; what can be proved impossible; what a
 * search finds. A play goes to its end: stopping early reaches nothing. Of a scenario with tables every
 * row is looked at, and the worst answer counts.
 */
export function explore(scenario: Scenario, setting: ExploreSetting = {}): Exploration {
  const variations = allVariations(scenario);
  const [only] = variations;
  if (only === undefined || only.rows.length === 0) return exploreOne(scenario, setting);
  return worstOf(exploreEach(variations, setting));
}

/** One variation after the other, with one count of goals for all; what is stopped stays unexplored. */
function exploreEach(variations: readonly Variation[], setting: ExploreSetting): Explored[] {
  const { onProgress } = setting;
  const explored: Explored[] = [];
  let goesOn = true;
  for (const [index, variation] of variations.entries()) {
    const told = (done: number, all: number): boolean => {
      goesOn = onProgress?.(index * all + done, variations.length * all) !== false;
      return goesOn;
    };
    const exploration = exploreOne(variation.scenario, { ...setting, onProgress: told });
    explored.push({ variation, exploration });
    if (!goesOn) break;
  }
  return explored;
}

function exploreOne(scenario: Scenario, setting: ExploreSetting): Exploration {
  const { budget = DEFAULT_BUDGET, onProgress } = setting;
  const goals = goalsOf(scenario);
  const plays = knownPlays(scenario);
  const reached = reachedBy(scenario, goals, plays);
  const possibility = possibilityOf(scenario);
  const answers: GoalAnswer[] = [];
  let states = plays.reduce((sum, { events }) => sum + events.length, 0);
  let goesOn = true;
  for (const [index, goal] of goals.entries()) {
    const path = reached.get(goalKey(goal));
    let answer: Answer;
    const proof = path === undefined ? proofAgainst(scenario, possibility, goal) : null;
    if (path !== undefined) answer = known(scenario, goal, path);
    else if (proof !== null) answer = { type: 'unreachable', reason: proof };
    else if (!goesOn || goal.type === 'expectation') answer = { type: 'budgetSpent', states: 0 };
    else {
      const search = new GoalSearch(scenario, goal, { states: budget });
      answer = search.answer();
      states += search.states;
    }
    answers.push({ goal, answer });
    goesOn &&= onProgress?.(index + 1, goals.length) !== false;
  }
  return { answers, states, load: loads(scenario) };
}

/** A goal that a derived play reached: its words, if it needs any, are an author's. */
function known(scenario: Scenario, goal: Goal, path: Path): Answer {
  const needsWords =
    goal.type !== 'expectation' && readingConditions(relevantTo(scenario, goal)).length > 0;
  return { type: 'reached', path, witnesses: needsWords ? witnessesOf(path) : [] };
}

/** What these plays reach, each with the first play that does. */
function reachedBy(
  scenario: Scenario,
  goals: readonly Goal[],
  plays: readonly Play[],
): ReadonlyMap<string, Path> {
  const programme = compile(withProbes(scenario, goals));
  const probes = new Probes(programme, goals);
  const reached = new Map<string, Path>();
  for (const play of plays) {
    const path = { seed: play.seed, language: play.settings.language, acts: play.acts };
    const { snapshot } = playPath(programme, path);
    const met = [
      ...probes.reached(snapshot).flatMap((index) => goals[index] ?? []),
      ...outcomesOfPlays(scenario, play),
    ];
    for (const goal of met) {
      const key = goalKey(goal);
      if (!reached.has(key)) reached.set(key, path);
    }
  }
  return reached;
}

function loads(scenario: Scenario): Exploration['load'] {
  const programme = compile(scenario);
  return Object.fromEntries(
    scenario.languages.map((language) => {
      const play = playNamed(programme, 'exemplary', { seed: 1, language });
      return [language, loadOf(programme, play)] as const;
    }),
  );
}
