import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin } from '../../src/engine/begin.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import type { RunEvent } from '../../src/engine/event.ts';
import type { Item, ItemId } from '../../src/engine/item.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import { get, size } from '../../src/engine/vector.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { deepFreeze } from '../support/freeze.ts';
import { Monkey } from '../support/monkey.ts';
import { shippedScenarios } from '../support/scenarios.ts';

/** How many random commands a run of the tests gives. */
const COMMANDS = Number(process.env['STORM'] ?? 1_000_000);

/** Generated scenarios, besides those that are shipped. */
const GENERATED = 40;

/** One run is left for another after so many commands, or when it ends. */
const PER_RUN = 2000;

/** Freezing costs as much as playing: one run in so many is watched that closely. */
const FREEZES_EVERY = 10;

const settings = { language: 'fr', rate: 10 } as const;

/** Something that must never be. Says how to see it again. */
class Violation extends Error {}

/** Keeps watch over one run. */
class Watch {
  readonly #programme: Programme;
  readonly #ids = new Set<ItemId>();
  readonly #variables: readonly { readonly min: number; readonly max: number }[];
  #seen = 0;

  constructor(programme: Programme, start: Snapshot) {
    this.#programme = programme;
    this.#variables = programme.scenario.variables;
    this.#lookAtNewItems(start, Number.NEGATIVE_INFINITY);
  }

  check(before: Snapshot, event: RunEvent, after: Snapshot): void {
    this.#hold(event.seq === before.seq && after.seq === before.seq + 1, 'the log has a gap');
    this.#hold(event.at === before.now, 'an event bears the wrong time');
    this.#hold(after.now >= before.now, 'time went backwards');
    this.#hold(after.now <= this.#programme.duration, 'time went past the end');
    this.#hold(before.status !== 'ended', 'something happened after the end');
    this.#hold((after.ending !== null) === (after.status === 'ended'), 'an end without an ending');
    this.#lookAtVariables(after);
    this.#lookAtNewItems(after, before.now);
    this.#lookAhead(after);
  }

  #lookAtVariables(after: Snapshot): void {
    this.#variables.forEach(({ min, max }, index) => {
      const value = after.variables[index];
      const isWithin = value !== undefined && value >= min && value <= max;
      this.#hold(isWithin && Number.isInteger(value), 'a variable is out of bounds');
    });
  }

  #lookAtNewItems(after: Snapshot, since: number): void {
    for (; this.#seen < size(after.items); this.#seen += 1) {
      const item: Item = get(after.items, this.#seen);
      this.#hold(!this.#ids.has(item.id), `${item.id} was published twice`);
      this.#ids.add(item.id);
      this.#hold(item.at >= since && item.at <= after.now, `${item.id} came at another time`);
      this.#hold(this.#isThere(item.parent), `${item.id} answers what does not exist`);
      this.#hold(this.#isThere(item.quotes), `${item.id} quotes what does not exist`);
      this.#hold(this.#isThere(item.thread), `${item.id} is in a thread that does not exist`);
      this.#hold(
        item.own?.covers.every((id) => this.#ids.has(id)) ?? true,
        `${item.id} covers what does not exist`,
      );
    }
  }

  #lookAhead(after: Snapshot): void {
    let last = after.now;
    for (const chunk of after.queue) {
      for (const due of chunk) {
        this.#hold(due.at >= last, 'what is due is out of order, or was forgotten');
        last = due.at;
      }
    }
  }

  #isThere(id: ItemId | null): boolean {
    return id === null || this.#ids.has(id);
  }

  #hold(holds: boolean, otherwise: string): void {
    if (!holds) throw new Violation(otherwise);
  }
}

interface Tally {
  commands: number;
  accepted: number;
  refused: number;
  ended: number;
}

interface Squall {
  readonly seed: number;
  readonly most: number;
  /** Freezes every snapshot, so that neither a refusal nor a step can change one without throwing. */
  readonly freezes: boolean;
}

/** One run of random commands. */
function storm(programme: Programme, { seed, most, freezes }: Squall, tally: Tally): void {
  const kept = (moment: Snapshot) => (freezes ? deepFreeze(moment) : moment);
  const monkey = new Monkey(seed, programme);
  let snapshot = kept(begin(programme, seed, settings));
  const watch = new Watch(programme, snapshot);
  for (let i = 0; i < most && snapshot.status !== 'ended'; i += 1) {
    const command: Command = monkey.next(programme, snapshot);
    tally.commands += 1;
    const decision = decide(programme, snapshot, command);
    if ('refusal' in decision) tally.refused += 1;
    else {
      for (const event of decision.events) {
        const [next, effects] = transition(programme, snapshot, event);
        watch.check(snapshot, event, next);
        monkey.hear(effects);
        snapshot = kept(next);
        tally.accepted += 1;
      }
    }
  }
  if (snapshot.status === 'ended') tally.ended += 1;
}

const shipped = shippedScenarios();

/** Every scenario a storm plays: those that are shipped, then generated ones, the same for a seed. */
function programmesOf(stormSeed: number): readonly Programme[] {
  const generated = fc.sample(arbitraryScenario, { numRuns: GENERATED, seed: stormSeed });
  return [...shipped, ...generated].map(compile);
}

/** One run of a storm. Every round has its own scenario and seed, so that it can be seen again. */
function round(programmes: readonly Programme[], stormSeed: number, n: number, tally: Tally): void {
  const programme = programmes[n % programmes.length];
  if (programme === undefined) throw new Error('nothing to play');
  const squall = {
    seed: (stormSeed + n) >>> 0,
    most: Math.min(PER_RUN, COMMANDS - tally.commands),
    freezes: n % FREEZES_EVERY === 0,
  };
  try {
    storm(programme, squall, tally);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const again = `Keep { seed: ${stormSeed}, round: ${n} } among the regressions.`;
    throw new Error(`${why}\n${again}`, { cause: error });
  }
}

const calm = (): Tally => ({ commands: 0, accepted: 0, refused: 0, ended: 0 });

/** Rounds that once broke an invariant, and what it was; the first has only ever been watched. */
const regressions = [{ seed: 20_261_123, round: 0, was: 'nothing: the first storm of all' }];

describe('a storm of random commands', () => {
  const stormSeed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31));

  test('[E2] [E3] breaks no invariant, however long it blows', { timeout: 120_000 }, () => {
    const programmes = programmesOf(stormSeed);
    const tally = calm();
    for (let n = 0; tally.commands < COMMANDS; n += 1) round(programmes, stormSeed, n, tally);
    expect(tally.commands).toBe(COMMANDS);
    expect(tally.accepted).toBeGreaterThan(COMMANDS / 4);
    expect(tally.refused).toBeGreaterThan(COMMANDS / 20);
    expect(tally.ended).toBeGreaterThan(10);
  });

  test.each(regressions)('(regression) $was (seed $seed, round $round)', (known) => {
    const tally = calm();
    round(programmesOf(known.seed), known.seed, known.round, tally);
    expect(tally.commands).toBeGreaterThan(0);
  });

  test('is watched: a log with a gap and an item from elsewhere are seen', () => {
    const [programme] = programmesOf(1);
    if (programme === undefined) throw new Error('nothing to play');
    const before = begin(programme, 1, settings);
    const start = { type: 'runStarted', seq: 0, at: 0, by: 'trainee', language: 'fr' } as const;
    const [after] = transition(programme, before, start);
    const watch = new Watch(programme, before);
    watch.check(before, start, after);
    expect(() => watch.check(before, { ...start, seq: 5 }, after)).toThrow('gap');
    expect(() => watch.check(before, { ...start, at: 9 }, after)).toThrow('time');
    const wild = { ...after, variables: after.variables.map(() => 1e9) };
    expect(() => watch.check(before, start, wild)).toThrow('out of bounds');
    const [item] = after.items[0] ?? [];
    if (item === undefined) throw new Error('the page is empty');
    const twice = {
      ...after,
      items: [...after.items.slice(0, -1), [...(after.items.at(-1) ?? []), item]],
    };
    expect(() => watch.check(before, start, twice)).toThrow('twice');
    const orphan = { ...item, id: 'orphan', at: 0, parent: 'nobody' };
    const strange = {
      ...after,
      items: [...after.items.slice(0, -1), [...(after.items.at(-1) ?? []), orphan]],
    };
    expect(() => new Watch(programme, after).check(before, start, strange)).toThrow('answers');
  });
});
