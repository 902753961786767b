import { begin } from '../../src/engine/begin.ts';
import { decide } from '../../src/engine/decide.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { RunSettings } from '../../src/engine/run.ts';
import { transition } from '../../src/engine/transition.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { deepFreeze } from './freeze.ts';
import { Monkey } from './monkey.ts';

/** The log of random acts, and what it was started from. */
export interface RandomPlay {
  readonly programme: Programme;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly events: readonly RunEvent[];
}

/** What a monkey does at the desk of a scenario, for so many commands at most. Frozen. */
export function randomPlay(
  scenario: Scenario,
  seed: number,
  { commands = 150, allowance = 1 }: { commands?: number; allowance?: 1 | null } = {},
): RandomPlay {
  const settings = { mode: 'practice', allowance, language: 'fr', rate: 10 } as const;
  const programme = compile(scenario);
  const monkey = new Monkey(seed, programme);
  const events: RunEvent[] = [];
  let snapshot = begin(programme, seed, settings);
  for (let i = 0; i < commands && snapshot.status !== 'ended'; i += 1) {
    const decision = decide(programme, snapshot, monkey.next(programme, snapshot));
    if ('refusal' in decision) continue;
    for (const event of decision.events) {
      const [next, effects] = transition(programme, snapshot, event);
      monkey.hear(effects);
      snapshot = next;
      events.push(event);
    }
  }
  return deepFreeze({ programme, seed, settings, events });
}
