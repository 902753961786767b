import { begin } from '../../src/engine/begin.ts';
import { decide } from '../../src/engine/decide.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import { Monkey } from './monkey.ts';
import { shippedScenarios } from './scenarios.ts';

const SEEDS = [1, 2, 3];

function playOut(programme: Programme, seed: number): Snapshot {
  const monkey = new Monkey(seed, programme);
  let snapshot = begin(programme, seed, { language: 'fr', rate: 10 });
  for (let i = 0; i < 1000 && snapshot.status !== 'ended'; i += 1) {
    const decision = decide(programme, snapshot, monkey.next(programme, snapshot));
    if ('refusal' in decision) continue;
    for (const event of decision.events) {
      const [next, effects] = transition(programme, snapshot, event);
      monkey.hear(effects);
      snapshot = next;
    }
  }
  return snapshot;
}

/** One line for each run of random acts over each shipped crisis: the hash of where it came to. */
export function hashesOfRuns(): string {
  const crises = shippedScenarios().filter(
    ({ strand, format }) => strand === 'crisis' && format === 'exercise',
  );
  const lines = crises.flatMap((scenario) => {
    const programme = compile(scenario);
    return SEEDS.map((seed) => `${scenario.id} ${seed} ${hashOf(playOut(programme, seed))}\n`);
  });
  return lines.join('');
}
