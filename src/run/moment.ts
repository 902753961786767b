import type { Effect } from '../engine/effect.ts';
import type { ItemId, SimMs } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { view as viewOf } from '../engine/view.ts';
import type { RunState } from './state.ts';

/** The part of the state that follows from a snapshot. */
export function momentOf(
  programme: Programme,
  snapshot: Snapshot,
  allowance: RunSettings['allowance'],
): Pick<RunState, 'snapshot' | 'view' | 'now' | 'rate'> {
  const view = viewOf(programme, snapshot);
  const rate = allowance === null ? null : view.rate / allowance;
  return { snapshot, view, now: view.now, rate };
}

/** Simulated ms per real ms: none unless the run is on air, timed, and written by this tab. */
export function paceOf({ access, view, rate }: RunState, speed: number): number {
  const moving = access === 'writer' && view.status === 'running' && rate !== null;
  return moving ? rate * speed : 0;
}

/** Simulated ms until something happens by itself. The end of the run is something. */
export function dueIn({ view, programme }: RunState): SimMs {
  const next = view.upcoming()[0] ?? programme.duration;
  return Math.min(next, programme.duration) - view.now;
}

/** What appeared that the trainee has not written. */
export function arrivalsOf({ view }: RunState, effects: readonly Effect[]): readonly ItemId[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'announceItem') return [];
    return view.item(effect.item)?.own === null ? [effect.item] : [];
  });
}
