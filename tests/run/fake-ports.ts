import type { RunEvent } from '../../src/engine/event.ts';
import type { ClaimPort, ClockPort, JournalPort, PresencePort } from '../../src/run/ports.ts';
import type { Tick } from '../../src/run/tick.ts';
import { KeyTaken } from '../../src/storage/backend.ts';

/** A clock that stands still until the test lets time pass. */
export interface FakeClock extends ClockPort {
  /** Real ms pass, beating every tenth of a second. */
  pass(ms: number): void;
  /** Both clocks jump without a beat between; the next beat comes at once. */
  jump(monotonic: number, wall: number): void;
  /** Time passes without any beat. */
  drift(ms: number): void;
  readonly beating: boolean;
}

export function fakeClock(overrides: { readonly speed?: number } = {}): FakeClock {
  let now: Tick = { monotonic: 1000, wall: 1_800_000_000_000 };
  let onTick: ((tick: Tick) => void) | null = null;
  const move = (monotonic: number, wall: number) => {
    now = { monotonic: now.monotonic + monotonic, wall: now.wall + wall };
  };
  return {
    speed: overrides.speed ?? 1,
    now: () => now,
    start(callback) {
      onTick = callback;
      return () => {
        onTick = null;
      };
    },
    pass(ms) {
      for (let left = ms; left > 0; left -= 100) {
        const step = Math.min(100, left);
        move(step, step);
        onTick?.(now);
      }
    },
    jump(monotonic, wall) {
      move(monotonic, wall);
      onTick?.(now);
    },
    drift: (ms) => move(ms, ms),
    get beating() {
      return onTick !== null;
    },
  };
}

export interface FakePresence extends PresencePort {
  tell(change: 'hidden' | 'shown' | 'leaving'): void;
  readonly watched: boolean;
}

export function fakePresence(): FakePresence {
  const watchers = new Set<(change: 'hidden' | 'shown' | 'leaving') => void>();
  return {
    watch(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    tell: (change) => watchers.forEach((watcher) => watcher(change)),
    get watched() {
      return watchers.size > 0;
    },
  };
}

/** A journal that holds each write until the test lets it through, unless told to keep at once. */
export interface FakeJournal extends JournalPort {
  readonly kept: RunEvent[];
  /** How many events each write had. */
  readonly writes: number[];
  /** Lets the write that waits through. */
  commit(): void;
  /** The write that waits, and all after it, fail. */
  refuse(): void;
}

export function fakeJournal(options: {
  readonly atOnce: boolean;
  readonly kept?: readonly RunEvent[];
}): FakeJournal {
  const kept: RunEvent[] = [...(options.kept ?? [])];
  const writes: number[] = [];
  let waiting: {
    events: readonly RunEvent[];
    resolve: () => void;
    reject: (reason: unknown) => void;
  } | null = null;
  let refused = false;
  return {
    kept,
    writes,
    read: async () => [...kept],
    append: (events) =>
      new Promise((resolve, reject) => {
        writes.push(events.length);
        if (refused) return reject(new KeyTaken('Somebody else writes here.'));
        if (!options.atOnce) {
          waiting = { events, resolve, reject };
          return;
        }
        kept.push(...events);
        resolve();
      }),
    commit() {
      kept.push(...(waiting?.events ?? []));
      waiting?.resolve();
      waiting = null;
    },
    refuse() {
      refused = true;
      waiting?.reject(new KeyTaken('Somebody else writes here.'));
      waiting = null;
    },
  };
}

export interface FakeClaim extends ClaimPort {
  lose(): void;
  readonly released: boolean;
}

export function fakeClaim(overrides: { readonly access?: ClaimPort['access'] } = {}): FakeClaim {
  let access = overrides.access ?? 'writer';
  let released = false;
  const lost = new Set<() => void>();
  return {
    get access() {
      return access;
    },
    get released() {
      return released;
    },
    onLost: (callback) => void lost.add(callback),
    takeOver: async () => {
      access = 'writer';
    },
    release: async () => {
      released = true;
    },
    lose() {
      access = 'readOnly';
      lost.forEach((callback) => callback());
    },
  };
}
