import { begin } from '../engine/begin.ts';
import type { Command } from '../engine/command.ts';
import { decide } from '../engine/decide.ts';
import type { Effect } from '../engine/effect.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { transition } from '../engine/transition.ts';
import type { CrowdRequest } from './ports.ts';

/** What came of a command: where the run stands now, and what led there. */
export interface Step {
  readonly snapshot: Snapshot;
  readonly events: readonly RunEvent[];
  readonly effects: readonly Effect[];
}

/** Decides a command and carries its events out. Pure. */
export function perform(
  programme: Programme,
  snapshot: Snapshot,
  command: Command,
): Step | { readonly refusal: Refusal } {
  const decision = decide(programme, snapshot, command);
  if ('refusal' in decision) return decision;
  return { events: decision.events, ...carryOut(programme, snapshot, decision.events) };
}

/** A run as its log left it, with the crowds that were asked for and have not come yet. */
export interface Reopened {
  readonly snapshot: Snapshot;
  readonly requests: readonly CrowdRequest[];
}

/** Replays a log from the beginning. Pure; what it announced has been announced before. */
export function reopen(
  programme: Programme,
  run: { readonly seed: number; readonly settings: RunSettings },
  events: readonly RunEvent[],
): Reopened {
  const start = begin(programme, run.seed, run.settings);
  const { snapshot, effects } = carryOut(programme, start, events);
  const answered = new Set(
    events.flatMap((event) => (event.type === 'crowdAnswered' ? [event.request] : [])),
  );
  const requests = effects.filter((effect) => effect.type === 'requestCrowd');
  return { snapshot, requests: requests.filter(({ request }) => !answered.has(request)) };
}

/** The run once more events have been done; what they ask of the runner is another's to see to. */
export function goOn(programme: Programme, from: Snapshot, events: readonly RunEvent[]): Snapshot {
  return carryOut(programme, from, events).snapshot;
}

function carryOut(programme: Programme, start: Snapshot, events: readonly RunEvent[]) {
  const effects: Effect[] = [];
  let snapshot = start;
  for (const event of events) {
    const [next, asked] = transition(programme, snapshot, event);
    snapshot = next;
    effects.push(...asked);
  }
  return { snapshot, effects };
}
