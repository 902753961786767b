import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ClockPort } from '../ports.ts';
import { gapOf, type Tick } from '../tick.ts';
import type { ReplayStore } from './replay-store.ts';

/** How many times faster than it was lived a replay can go. */
export const SPEEDS = [1, 4, 16] as const;

export type Speed = (typeof SPEEDS)[number];

export interface PlaybackState {
  readonly playing: boolean;
  readonly speed: Speed;
}

/** Moves a replay by itself, as a tape is moved. */
export interface Playback
  extends Pick<StoreApi<PlaybackState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** From the place where the replay stands; from the start if that is its end. */
  play(): void;
  pause(): void;
  setSpeed(speed: Speed): void;
  close(): void;
}

/**
 * A run without a clock of its own (untimed) is shown at its scenario's rate. Stretches in which
 * nobody could have been watching (sleep, a page that hung) move nothing.
 */
export function createPlayback(replay: ReplayStore, clock: ClockPort): Playback {
  const store = createStore<PlaybackState>(() => ({ playing: false, speed: 1 }));
  const { getState, setState } = store;
  let last: Tick = clock.now();
  let stop: (() => void) | null = null;

  const pause = () => {
    stop?.();
    stop = null;
    setState({ playing: false });
  };
  const onTick = (tick: Tick) => {
    const elapsed = gapOf(last, tick) === null ? tick.monotonic - last.monotonic : 0;
    last = tick;
    const { now, rate, programme } = replay.getState();
    const pace = rate ?? programme.scenario.clock.rate;
    replay.seek(now + elapsed * pace * getState().speed * clock.speed);
    if (replay.getState().now >= replay.reel.end) pause();
  };

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    play() {
      if (stop !== null) return;
      if (replay.getState().now >= replay.reel.end) replay.seek(0);
      last = clock.now();
      setState({ playing: true });
      stop = clock.start(onTick);
    },
    pause,
    setSpeed: (speed) => setState({ speed }),
    close: pause,
  };
}
