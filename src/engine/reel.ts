import { at } from '../lib/at.ts';
import { begin } from './begin.ts';
import type { RunEvent } from './event.ts';
import type { SimMs } from './item.ts';
import { type LogPlace, stretchUpTo } from './log-place.ts';
import type { Programme } from './programme.ts';
import type { Played } from './replay.ts';
import type { Snapshot } from './snapshot.ts';
import { transition } from './transition.ts';

/** A run that can be seen at any of its moments without being told from the beginning each time. */
export interface Reel {
  readonly log: readonly RunEvent[];
  /** Simulated ms at which the log ends. */
  readonly end: SimMs;
  /** The run as it stood there. The same whatever was looked at before. */
  snapshotAt(place: LogPlace): Snapshot;
}

/** Events between two snapshots that are kept. Telling so many again takes well under a frame. */
const SPACING = 128;

/**
 * Tells a run once and keeps a snapshot every so many events; they share most of what they hold.
 * What lies between is told from the nearest one before it, or from the place looked at last.
 */
export function reelOf(programme: Programme, run: Played, spacing = SPACING): Reel {
  const log = run.events;
  const { frames, last } = framesOf(programme, run, spacing);
  let latest = { events: log.length, snapshot: last };

  function after(events: number): Snapshot {
    const frame = Math.floor(events / spacing) * spacing;
    const isNear = latest.events <= events && latest.events >= frame;
    let snapshot = isNear ? latest.snapshot : at(frames, frame / spacing);
    for (const event of log.slice(isNear ? latest.events : frame, events)) {
      [snapshot] = transition(programme, snapshot, event);
    }
    latest = { events, snapshot };
    return snapshot;
  }

  return {
    log,
    // A stretch of time may hold more than passed: the run can end within it.
    end: last.now,
    snapshotAt(place) {
      const snapshot = after(place.events);
      const partial = stretchUpTo(log[place.events], place.at);
      return partial === null ? snapshot : transition(programme, snapshot, partial)[0];
    },
  };
}

/** Snapshots before event 0, before event `spacing`, and so on; and the last. */
function framesOf(programme: Programme, run: Played, spacing: number) {
  let snapshot = begin(programme, run.seed, run.settings);
  const frames = [snapshot];
  for (const [index, event] of run.events.entries()) {
    [snapshot] = transition(programme, snapshot, event);
    if ((index + 1) % spacing === 0) frames.push(snapshot);
  }
  return { frames, last: snapshot };
}
