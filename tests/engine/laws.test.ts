import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/engine/begin.ts';
import { decide } from '../../src/engine/decide.ts';
import type { Effect } from '../../src/engine/effect.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import { canonical } from '../../src/engine/log.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import { replay, trace } from '../../src/engine/replay.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { deepFreeze } from '../support/freeze.ts';
import { Monkey } from '../support/monkey.ts';
import { shippedScenarios } from '../support/scenarios.ts';

const settings = { mode: 'practice', allowance: 1, language: 'fr', rate: 10 } as const;

interface Played {
  readonly programme: Programme;
  readonly seed: number;
  readonly events: readonly RunEvent[];
  /** The moment before the first event, then the one after each. */
  readonly moments: readonly Snapshot[];
}

/** A run of random acts over a scenario. Nothing may change a snapshot in place: they are frozen. */
function play(scenario: Scenario, seed: number, commands: number): Played {
  const programme = compile(scenario);
  const monkey = new Monkey(seed, programme);
  const events: RunEvent[] = [];
  const moments: Snapshot[] = [deepFreeze(begin(programme, seed, settings))];
  let snapshot = moments[0] ?? begin(programme, seed, settings);
  for (let i = 0; i < commands && snapshot.status !== 'ended'; i += 1) {
    const decision = decide(programme, snapshot, monkey.next(programme, snapshot));
    if ('refusal' in decision) continue;
    for (const event of decision.events) {
      const [next, effects] = transition(programme, snapshot, deepFreeze(event));
      monkey.hear(effects);
      snapshot = deepFreeze(next);
      events.push(event);
      moments.push(snapshot);
    }
  }
  return { programme, seed, events, moments };
}

const shipped = shippedScenarios();
const anyScenario = fc.oneof(
  { weight: 4, arbitrary: arbitraryScenario },
  { weight: 1, arbitrary: fc.constantFrom(...shipped) },
);
const seeds = fc.nat({ max: 0xffff_ffff });
/** Plays inside the property, so that a failure shows a scenario and a seed, not the whole run. */
function everyRun(numRuns: number, holds: (played: Played, n: number) => void): void {
  fc.assert(
    fc.property(anyScenario, seeds, fc.nat(), (scenario, seed, n) => {
      holds(play(scenario, seed, 150), n);
    }),
    { numRuns },
  );
}

function runOf({ seed, events }: Played) {
  return { seed, settings, events, annotations: [] };
}

/** Goes on from a moment with some events. */
function goOn(programme: Programme, from: Snapshot, events: readonly RunEvent[]): Snapshot {
  return events.reduce((snapshot, event) => transition(programme, snapshot, event)[0], from);
}

describe('laws that hold for every run of every scenario', { timeout: 60_000 }, () => {
  test('[E54] replaying a log is the same as playing it', () => {
    everyRun(60, (played) => {
      expect(replay(played.programme, runOf(played))).toEqual(played.moments.at(-1));
    });
  });

  test('[E54] a replay can be watched moment by moment', () => {
    everyRun(20, (played) => {
      const seen: Snapshot[] = [];
      trace(played.programme, runOf(played), (snapshot) => seen.push(snapshot));
      expect(seen).toEqual(played.moments);
    });
  });

  test('[E54] [E5] going on from any moment, kept as JSON, is the same as not having stopped', () => {
    everyRun(60, ({ programme, moments, events }, n) => {
      const place = n % moments.length;
      const kept: Snapshot = JSON.parse(JSON.stringify(moments[place]));
      expect(kept).toEqual(moments[place]);
      expect(goOn(programme, kept, events.slice(place))).toEqual(moments.at(-1));
    });
  });

  test('[E5] a snapshot can be cloned as workers and databases do', () => {
    everyRun(20, ({ moments }) => {
      expect(structuredClone(moments.at(-1))).toEqual(moments.at(-1));
    });
  });

  test('[E1] the step gives the same again, and leaves what it was given', () => {
    everyRun(60, ({ programme, moments, events }, n) => {
      const place = n % events.length;
      const [before, event] = [moments[place], events[place]];
      if (before === undefined || event === undefined) throw new Error('no such moment');
      const kept = structuredClone(before);
      const once = transition(programme, before, event);
      expect(transition(programme, before, event)).toEqual(once);
      expect(before).toEqual(kept);
    });
  });

  test('[E7] advance(a), advance(b) is advance(a + b), effects and all', () => {
    everyRun(100, ({ programme, moments }, n) => {
      const running = moments.filter(({ status }) => status === 'running');
      const start = running[n % running.length];
      if (start === undefined) throw new Error('the run never started');
      const [a, b] = [n % 240_000, Math.trunc(n / 240_000) % 240_000];
      const [first, firstEffects] = advance(programme, start, a);
      const [second, secondEffects] = advance(programme, first, b);
      const [whole, effects] = advance(programme, start, a + b);
      expect({ ...second, seq: 0 }).toEqual({ ...whole, seq: 0 });
      expect([...firstEffects, ...secondEffects]).toEqual(effects);
    });
  });

  test('[E56] the canonical log leads to the same moment, in no more events', () => {
    everyRun(60, (played) => {
      const run = runOf(played);
      const short = canonical(run);
      const pairs = short.events.filter((event, index) => {
        const last = short.events[index - 1];
        const areTime = event.type === 'clockAdvanced' && last?.type === 'clockAdvanced';
        return areTime && event.by === last.by;
      });
      expect(pairs).toEqual([]);
      expect(short.events.map(({ seq }) => seq)).toEqual(short.events.map((_, index) => index));
      expect(canonical(short)).toEqual(short);
      const [whole, again] = [run, short].map((each) => replay(played.programme, each));
      expect(withoutSeq(again)).toEqual(withoutSeq(whole));
    });
  });

  test('[E57] the same seed gives the same run; another seed may give another', () => {
    const [festival] = shipped;
    if (festival === undefined) throw new Error('nothing is shipped');
    expect(play(festival, 7, 400).events).toEqual(play(festival, 7, 400).events);
    const randoms = new Set(
      Array.from({ length: 100 }, (_, seed) =>
        JSON.stringify(begin(compile(festival), seed, settings).random),
      ),
    );
    expect(randoms.size).toBe(100);
  });
});

function advance(
  programme: Programme,
  snapshot: Snapshot,
  ms: number,
): readonly [Snapshot, readonly Effect[]] {
  const { seq, now: at } = snapshot;
  return transition(programme, snapshot, { type: 'clockAdvanced', by: 'system', seq, at, ms });
}

/** Events are numbered anew: whatever names one by its number aside, two moments are compared. */
function withoutSeq(snapshot: Snapshot | undefined): unknown {
  const isNumber = (key: string) => key === 'seq' || key === 'event' || key === 'copyOf';
  const text = JSON.stringify(snapshot, (key, value: unknown) => (isNumber(key) ? 0 : value));
  return JSON.parse(text);
}
