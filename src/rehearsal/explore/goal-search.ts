import { compile } from '../../engine/programme.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { TimedAct } from '../act.ts';
import { alphabetOf, readingConditions, type Wording } from './alphabet.ts';
import type { Answer, Witness } from './answer.ts';
import { SYNTHETIC } from './cells.ts';
import { isExact } from './exactness.ts';
import type { Goal } from './goal.ts';
import { type Edges, edgesOf } from './moments.ts';
import { type Path, playPath } from './path.ts';
import { Probes, withProbes } from './probes.ts';
import { EXHAUSTED } from './reasons.ts';
import { type Relevance, relevantTo } from './relevance.ts';
import { type SearchResult, search } from './search.ts';
import { sliceOf } from './slice.ts';
import { StateKeys } from './state-key.ts';

/** What the search for one goal may spend. */
export interface GoalBudget {
  /** Moments of plays looked at, in all. */
  readonly states: number;
}

/** Share of what is left that one attempt may spend, so that none starves those after it. */
const SHARE = 0.4;

/**
 * Acting only when something happens finds most goals soon; acting on every line in time as well finds
 * the rest, and is what a proof takes.
 */
type Detail = 'coarse' | 'fine';

const NO_EDGES: Edges = { absolute: [], sinceItem: [], complete: false };

/** Seeds tried where chance moves things; the first is that of rehearsals. */
const SEEDS = [1, 2, 3] as const;

/**
 * Looks for a path to one goal: first with replies that somebody wrote, then, where words matter, with
 * one reading for every way in which words could be read.
 */
export class GoalSearch {
  readonly #scenario: Scenario;
  readonly #goal: Goal;
  readonly #relevance: Relevance;
  readonly #budget: GoalBudget;
  #states = 0;

  constructor(scenario: Scenario, goal: Goal, budget: GoalBudget) {
    this.#scenario = scenario;
    this.#goal = goal;
    this.#relevance = relevantTo(scenario, goal);
    this.#budget = budget;
  }

  get states(): number {
    return this.#states;
  }

  answer(): Answer {
    const needsWords = readingConditions(this.#relevance).length > 0;
    const language = this.#scenario.languages[0] ?? 'fr';
    const languages: readonly Language[] = needsWords ? this.#scenario.languages : [];
    for (const one of languages) {
      const { path } = this.#attempts('samples', one);
      if (path !== null) {
        return { type: 'reached', path, witnesses: witnessesOf(path) };
      }
    }
    const last = this.#attempts('cells', language);
    if (last.path !== null) {
      return { type: 'reached', path: last.path, witnesses: needsWords ? null : [] };
    }
    return last.proof
      ? { type: 'unreachable', reason: EXHAUSTED }
      : { type: 'budgetSpent', states: this.#states };
  }

  /** Tries the slice with each seed that may matter; a path counts once the whole story confirms it. */
  #attempts(wording: Wording, language: Language): { path: Path | null; proof: boolean } {
    const chancy = this.#scenario.injects.some(
      ({ id, jitter }) => jitter !== undefined && this.#relevance.injects.has(id),
    );
    for (const seed of chancy ? SEEDS : SEEDS.slice(0, 1)) {
      for (const detail of ['coarse', 'fine'] as const) {
        const { result, complete } = this.#searchSlice(wording, language, seed, detail);
        this.#states += result.states;
        if (result.path !== null) {
          const path = { seed, language, acts: result.path.map(unread) };
          if (reaches(this.#scenario, path, this.#goal)) return { path, proof: false };
        } else if (detail === 'fine' && result.exhausted && complete && wording === 'cells') {
          if (isExact(this.#scenario, this.#relevance)) return { path: null, proof: true };
        }
      }
    }
    return { path: null, proof: false };
  }

  #searchSlice(
    wording: Wording,
    language: Language,
    seed: number,
    detail: Detail,
  ): { result: SearchResult; complete: boolean } {
    const goals = [this.#goal];
    const programme = compile(
      withProbes(sliceOf(this.#scenario, this.#relevance, this.#goal), goals),
    );
    const whole = { ...programme, scenario: this.#scenario };
    const alphabet = alphabetOf(whole, this.#relevance, language, wording);
    const edges = detail === 'coarse' ? NO_EDGES : edgesOf(this.#scenario, this.#relevance);
    const probes = new Probes(programme, goals);
    const { conditions } = this.#relevance;
    const keys = new StateKeys({
      variables: probes.ownVariables,
      timesDeeds:
        conditions.some((one) => one.type === 'done' && one.within !== undefined) ||
        this.#scenario.injects.some(
          ({ trigger }) => trigger.type === 'undone' && trigger.on === undefined,
        ),
      readsWords: readingConditions(this.#relevance).length > 0,
      settings: conditions.some((one) => one.type === 'setting'),
    });
    const plan = {
      programme,
      probes,
      keys,
      edges,
      acts: alphabet.acts,
      language,
      seed,
      exact: false,
      budget: Math.ceil((this.#budget.states - this.#states) * SHARE),
      depth: Infinity,
    };
    const result = search(plan, 0);
    const complete = alphabet.complete && edges.complete;
    if (!result.exhausted || !complete) return { result, complete };
    return { result: search({ ...plan, exact: true }, 0), complete };
  }
}

/** Whether the whole story, played again by a path, gets to a goal. */
export function reaches(scenario: Scenario, path: Path, goal: Goal): boolean {
  const programme = compile(withProbes(scenario, [goal]));
  const play = playPath(programme, path);
  return new Probes(programme, [goal]).has(play.snapshot, 0);
}

/** Words that somebody wrote are read again when the path is played: only made-up readings stay. */
function unread({ at, act }: TimedAct): TimedAct {
  if (!('reading' in act) || act.reading?.tone.analyser === SYNTHETIC) return { at, act };
  const { reading: _, ...words } = act;
  return { at, act: words };
}

/** The replies of a path. */
export function witnessesOf({ acts }: Path): readonly Witness[] {
  return acts.flatMap(({ at, act }) => {
    if (!('text' in act) || act.type === 'escalate') return [];
    return [{ at, item: 'item' in act ? act.item : null, text: act.text }];
  });
}
