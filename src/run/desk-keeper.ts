import type { StoreApi } from 'zustand/vanilla';
import type { ItemId } from '../engine/item.ts';
import type { Desk } from '../storage/desks.ts';
import type { RunActions } from './actions.ts';
import { withArrivals, withDraft, withSeen } from './desk.ts';
import type { DeskPort } from './ports.ts';
import type { RunState } from './state.ts';

/** Changes the desk in the state and keeps it. */
export interface DeskKeeper extends Pick<RunActions, 'draft' | 'markSeen' | 'keepSearches'> {
  arrive(items: readonly ItemId[]): void;
}

export function createDeskKeeper(
  { getState, setState }: StoreApi<RunState>,
  port: DeskPort,
): DeskKeeper {
  const save = createSaver(port);
  const change = (next: (desk: Desk) => Desk) => {
    const before = getState().desk;
    const after = next(before);
    if (after === before) return;
    setState({ desk: after });
    save(after);
  };
  return {
    draft: (key, draft) => change((desk) => withDraft(desk, key, draft)),
    markSeen: (items) => change((desk) => withSeen(desk, items)),
    keepSearches: (searches) => change((desk) => ({ ...desk, searches })),
    arrive: (items) => change((desk) => withArrivals(desk, items)),
  };
}

/**
 * One write at a time, and what changes meanwhile goes into the next. A desk that cannot be kept
 * stays on the screen; nothing else depends on it.
 */
function createSaver(port: DeskPort): (desk: Desk) => void {
  let newest: Desk | null = null;
  let writing = false;
  const write = async () => {
    writing = true;
    while (newest !== null) {
      const desk = newest;
      newest = null;
      await port.save(desk).catch(() => undefined);
    }
    writing = false;
  };
  return (desk) => {
    newest = desk;
    if (!writing) void write();
  };
}
