import { msOf } from '../../scenario/duration.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Relevance } from './relevance.ts';

/** Moments at which acting may differ from acting at any other. */
export interface Edges {
  /** Simulated ms since the start. */
  readonly absolute: readonly number[];
  /** Simulated ms since an item appeared. */
  readonly sinceItem: readonly number[];
  /** None was left out. */
  readonly complete: boolean;
}

/** More edges than this are thinned out. */
const EDGE_LIMIT = 160;

/**
 * Where the conditions and delays of a story draw lines in time: on each line, just before and just
 * after. A deed that takes effect after a delay reaches a line when done that much earlier.
 */
export function edgesOf(scenario: Scenario, relevance: Relevance): Edges {
  const lines = new Set<number>();
  const sinceItem = new Set<number>();
  const delays = new Set<number>([0]);
  for (const condition of relevance.conditions) {
    if (condition.type === 'time') {
      if (condition.from !== undefined) lines.add(msOf(condition.from));
      if (condition.until !== undefined) lines.add(msOf(condition.until));
    }
    if (condition.type === 'done' && condition.within !== undefined) {
      sinceItem.add(msOf(condition.within));
    }
  }
  for (const inject of scenario.injects) {
    if (!relevance.injects.has(inject.id)) continue;
    const { trigger } = inject;
    if (trigger.type === 'time') lines.add(msOf(trigger.at));
    if (trigger.type === 'action' || trigger.type === 'threshold' || trigger.type === 'inject') {
      if (trigger.delay !== undefined) delays.add(msOf(trigger.delay));
    }
    if (trigger.type === 'undone' && trigger.since === undefined && trigger.on === undefined) {
      lines.add(msOf(trigger.within));
    }
  }
  for (const contact of scenario.organisation.contacts) {
    if (relevance.contacts.has(contact.id)) delays.add(msOf(contact.delay));
  }
  const duration = msOf(scenario.clock.duration);
  lines.add(duration);
  const all = around(
    [...lines].flatMap((line) => [...delays].map((delay) => line - delay)),
    duration,
  );
  return {
    absolute: thinned(all),
    sinceItem: [...sinceItem],
    complete: all.length <= EDGE_LIMIT,
  };
}

/** Each line with the ms before and after it, in order, within the run. */
function around(lines: readonly number[], duration: number): readonly number[] {
  const moments = new Set<number>();
  for (const line of lines) {
    for (const moment of [line - 1, line, line + 1]) {
      if (moment > 0 && moment < duration) moments.add(moment);
    }
  }
  return [...moments].toSorted((left, right) => left - right);
}

function thinned(moments: readonly number[]): readonly number[] {
  const step = Math.max(1, moments.length / EDGE_LIMIT);
  return moments.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
