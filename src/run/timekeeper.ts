import { type Gap, gapOf, type Tick } from './tick.ts';

/** How real time becomes simulated time. */
export interface Pace {
  /** Simulated ms per real ms, time allowance and rehearsal included; 0 when time stands still. */
  readonly rate: number;
}

/** Simulated time between two beats of the log; the reason why nothing is lost between ticks. */
export interface Timekeeper {
  /** Starts counting from this tick: what went before does not count. */
  restart(tick: Tick): void;
  /** Counts the time since the tick before. A gap counts for nothing, and counting starts anew. */
  pass(tick: Tick, pace: Pace): Gap | null;
  /** Simulated ms that have passed and are not yet in the log, fraction included. */
  carried(): number;
  /** Real ms since `take` or `restart`. */
  sinceBeat(): number;
  /** Whole simulated ms to put into the log; the fraction stays for the next time. */
  take(): number;
}

export function createTimekeeper(start: Tick): Timekeeper {
  let last = start;
  let beat = start.monotonic;
  let carried = 0;
  return {
    restart(tick) {
      last = tick;
      beat = tick.monotonic;
    },
    pass(tick, pace) {
      const gap = gapOf(last, tick);
      const elapsed = tick.monotonic - last.monotonic;
      last = tick;
      if (gap === null) carried += elapsed * pace.rate;
      return gap;
    },
    carried: () => carried,
    sinceBeat: () => last.monotonic - beat,
    take() {
      const whole = Math.floor(carried);
      carried -= whole;
      beat = last.monotonic;
      return whole;
    },
  };
}
