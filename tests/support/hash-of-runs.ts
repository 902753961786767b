import { begin } from '../../src/engine/begin.ts';
import { decide } from '../../src/engine/decide.ts';
import { hashOf } from '../../src/engine/hash.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import { Monkey } from './monkey.ts';
import { shippedScenarios } from './scenarios.ts';

/*
 * A script: prints one line per run of random acts over each shipped scenario, with the hash of where
 * it came to. `tests/engine/determinism.test.ts` runs it as if on different machines.
 */

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

for (const scenario of shippedScenarios()) {
  const programme = compile(scenario);
  for (const seed of SEEDS) {
    process.stdout.write(`${scenario.id} ${seed} ${hashOf(playOut(programme, seed))}\n`);
  }
}
