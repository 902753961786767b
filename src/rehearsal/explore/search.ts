import { begin } from '../../engine/begin.ts';
import type { Command } from '../../engine/command.ts';
import { decide } from '../../engine/decide.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import { transition } from '../../engine/transition.ts';
import { view } from '../../engine/view.ts';
import type { Language } from '../../vocabulary/language.ts';
import { type Act, commandOf, type TimedAct } from '../act.ts';
import { rehearsalSettings } from '../stage.ts';
import type { Edges } from './moments.ts';
import type { Probes } from './probes.ts';
import type { StateKeys } from './state-key.ts';

/** A way that the search has gone: acts, newest first. */
interface Trail {
  readonly act: TimedAct;
  readonly before: Trail | null;
}

/** A moment that was visited, and by how many acts. */
interface Moment {
  readonly snapshot: Snapshot;
  readonly trail: Trail | null;
  readonly acts: number;
}

/** What one search is given. */
export interface SearchPlan {
  readonly programme: Programme;
  readonly probes: Probes;
  readonly keys: StateKeys;
  readonly edges: Edges;
  readonly acts: readonly Act[];
  readonly language: Language;
  readonly seed: number;
  /** States are told apart exactly, as a proof needs, and not only almost surely. */
  readonly exact: boolean;
  /** The most states to visit. */
  readonly budget: number;
  /** Acts in one play at most; Infinity to be exhaustive. */
  readonly depth: number;
}

/** What a search came to. */
export interface SearchResult {
  /** The acts that lead to the goal; null when it was not met. */
  readonly path: readonly TimedAct[] | null;
  readonly states: number;
  /** Every state was visited: what was not met cannot be met by these acts at these moments. */
  readonly exhausted: boolean;
}

/** Attempts, refused ones included, for each state of the budget. */
const ATTEMPTS_PER_STATE = 6;

/**
 * Looks for a goal by playing: at each moment that may matter, every act that may matter, then letting
 * time go by to the end. Plays with fewer acts come first. States that have the same future are
 * visited once.
 */
export function search(plan: SearchPlan, goal: number): SearchResult {
  return new Search(plan, goal).run();
}

class Search {
  readonly #plan: SearchPlan;
  readonly #goal: number;
  readonly #known = new Set<string | number>();
  /** Moments by number of acts, each a queue. */
  readonly #layers: Moment[][] = [];
  readonly #commands: readonly Command[];
  #states = 0;
  #attempts = 0;
  #cut = false;
  #found: Trail | null | undefined;

  constructor(plan: SearchPlan, goal: number) {
    this.#plan = plan;
    this.#goal = goal;
    const { programme, language, seed } = plan;
    const start = begin(programme, seed, rehearsalSettings(programme, language));
    this.#commands = plan.acts.map((act) => commandOf(programme, view(programme, start), act));
    this.#play(start, { type: 'start', by: 'trainee', language }, null, 0);
  }

  run(): SearchResult {
    for (const layer of this.#everyLayer()) {
      for (let first = 0; first < layer.length; first++) {
        const moment = layer[first];
        if (moment !== undefined && !this.#tryActs(moment)) return this.#result(false);
      }
      layer.length = 0;
    }
    return this.#result(this.#found === undefined && !this.#cut);
  }

  *#everyLayer(): Generator<Moment[]> {
    for (let acts = 0; acts < this.#layers.length; acts++) {
      const layer = this.#layers[acts];
      if (layer !== undefined) yield layer;
    }
  }

  #result(exhausted: boolean): SearchResult {
    const path = this.#found === undefined ? null : actsOf(this.#found);
    return { path, states: this.#states, exhausted };
  }

  /** Tries every act at a moment; false when the search is over. */
  #tryActs(moment: Moment): boolean {
    const { acts, budget, depth } = this.#plan;
    if (moment.acts >= depth) {
      this.#cut = true;
      return true;
    }
    for (const [index, act] of acts.entries()) {
      if (this.#found !== undefined) return false;
      if (this.#states >= budget || this.#attempts >= budget * ATTEMPTS_PER_STATE) return false;
      const command = this.#commands[index];
      if (command === undefined) continue;
      const trail = { act: { at: moment.snapshot.now, act }, before: moment.trail };
      this.#play(moment.snapshot, command, trail, moment.acts + 1);
    }
    return this.#found === undefined;
  }

  /** Carries a command out and lets time go by from there, until the end or a moment that is known. */
  #play(from: Snapshot, first: Command, trail: Trail | null, acts: number): void {
    let command = first;
    let snapshot = this.#visit(from, command, trail);
    while (snapshot !== null && this.#found === undefined) {
      this.#keep({ snapshot, trail, acts });
      const ms = this.#nextMoment(snapshot) - snapshot.now;
      command = { type: 'advance', ms, by: 'system' };
      snapshot = this.#visit(snapshot, command, trail);
    }
  }

  #keep(moment: Moment): void {
    while (this.#layers.length <= moment.acts) this.#layers.push([]);
    this.#layers[moment.acts]?.push(moment);
  }

  /** The moment a command leads to, or null where that is refused, known or the end. */
  #visit(from: Snapshot, command: Command, trail: Trail | null): Snapshot | null {
    const { programme, probes, keys, exact } = this.#plan;
    this.#attempts++;
    const decision = decide(programme, from, command);
    if ('refusal' in decision) return null;
    let snapshot = from;
    for (const event of decision.events) [snapshot] = transition(programme, snapshot, event);
    this.#states++;
    if (probes.has(snapshot, this.#goal)) this.#found = trail;
    if (snapshot.status !== 'running') return null;
    const key = keys.of(snapshot, exact);
    if (this.#known.has(key)) return null;
    this.#known.add(key);
    return snapshot;
  }

  /** The next thing due, or the next line in time, whichever comes first. */
  #nextMoment(snapshot: Snapshot): number {
    const { programme, edges } = this.#plan;
    const { now } = snapshot;
    let next = programme.duration;
    const due = snapshot.queue[0]?.[0]?.at;
    if (due !== undefined && due > now && due < next) next = due;
    const line = edges.absolute.find((moment) => moment > now);
    if (line !== undefined && line < next) next = line;
    for (const since of edges.sinceItem) {
      for (const chunk of snapshot.items) {
        for (const { at, own } of chunk) {
          if (own !== null) continue;
          const edge = Math.max(0, at) + since;
          if (edge >= now && edge < next) next = edge === now ? edge + 1 : edge;
        }
      }
    }
    return Math.max(next, now + 1);
  }
}

function actsOf(trail: Trail | null): readonly TimedAct[] {
  const acts: TimedAct[] = [];
  for (let step = trail; step !== null; step = step.before) acts.push(step.act);
  return acts.reverse();
}
