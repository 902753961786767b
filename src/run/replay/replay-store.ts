import { createStore } from 'zustand/vanilla';
import type { SimMs } from '../../engine/item.ts';
import { type LogPlace, placeAfter, placeAt } from '../../engine/log-place.ts';
import type { Programme } from '../../engine/programme.ts';
import { type Reel, reelOf } from '../../engine/reel.ts';
import type { Run } from '../../engine/run.ts';
import { EMPTY_DESK } from '../../storage/desks.ts';
import { castOf } from '../cast.ts';
import { momentOf } from '../moment.ts';
import type { NameCast } from '../ports.ts';
import type { RunState } from '../state.ts';
import type { RunStore } from '../store.ts';
import { politeRefusals } from './polite-refusals.ts';

/**
 * A finished run as a store that stands still: everything that reads a run in progress can read it,
 * nothing can change it. `logged` is the number of events done at the place where it stands.
 */
export interface ReplayStore extends RunStore {
  readonly reel: Reel;
  /** Goes to a moment (simulated ms), held within the run; all that happened by then is done. */
  seek(at: SimMs): void;
  /** Goes to right after so many events; the way to stand between two things of one moment. */
  seekEvent(events: number): void;
  place(): LogPlace;
}

/** @param run the run, its cast named. */
export function createReplayStore(programme: Programme, run: Run): ReplayStore {
  const reel = reelOf(programme, run);
  const momentAt = (place: LogPlace) => ({
    ...momentOf(programme, reel.snapshotAt(place), run.settings.allowance),
    now: Math.min(place.at, reel.end),
    logged: place.events,
  });
  const store = createStore<RunState>(() => ({
    runId: run.id,
    programme,
    settings: run.settings,
    cast: run.cast ?? {},
    ...momentAt(placeAt(run.events, 0)),
    access: 'replay',
    committed: run.events.length,
    desk: EMPTY_DESK,
    notices: [],
  }));
  const { getState, getInitialState, subscribe } = store;

  return {
    getState,
    getInitialState,
    subscribe,
    reel,
    seek: (at) => store.setState(momentAt(placeAt(run.events, Math.round(at)))),
    seekEvent: (events) => store.setState(momentAt(placeAfter(run.events, events))),
    place: () => ({ events: getState().logged, at: getState().now }),
    actions: politeRefusals(),
    run: () => run,
    close: async () => undefined,
  };
}

/** The same, with names for those of the cast whom an old run left without. */
export async function openReplay(
  programme: Programme,
  run: Run,
  loadNames: () => Promise<NameCast> = loadNameCast,
): Promise<ReplayStore> {
  const cast = run.cast ?? (await castOf(programme, run.seed, loadNames));
  return createReplayStore(programme, { ...run, cast });
}

async function loadNameCast(): Promise<NameCast> {
  return (await import('../../crowd/answer-crowd.ts')).nameCast;
}
