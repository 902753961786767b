import type { RunEvent } from '../../engine/event.ts';
import type { SimMs } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Snapshot, SnapshotView } from '../../engine/snapshot.ts';
import { transition } from '../../engine/transition.ts';
import { view } from '../../engine/view.ts';

/** Something whose first moment is wanted. */
interface Watch {
  readonly id: string;
  readonly into: Map<string, SimMs>;
  holds(page: SnapshotView): boolean;
}

/** When the things that expectations speak of happened; see `Moments` in `dossier.ts`. */
export interface Watcher {
  readonly happened: ReadonlyMap<string, SimMs>;
  readonly sayable: ReadonlyMap<string, SimMs>;
  readonly withdrawn: ReadonlyMap<string, SimMs>;
  /** Looks at what one event changed. Events are shown in the order of the log. */
  see(before: Snapshot, event: RunEvent, after: Snapshot): void;
}

/** Starts watching; what holds already has its moment at the start of the run. */
export function watcherOf(programme: Programme, start: Snapshot): Watcher {
  const happened = new Map<string, SimMs>();
  const sayable = new Map<string, SimMs>();
  const withdrawn = new Map<string, SimMs>();
  const { expectations, organisation } = programme.scenario;
  const froms = new Set(expectations.flatMap(({ from }) => (from === undefined ? [] : [from])));
  const items = new Set(expectations.flatMap(({ items }) => items));
  const watches: Watch[] = [
    ...[...froms].map((id) => ({
      id,
      into: happened,
      holds: (page: SnapshotView) => page.hasHappened(id),
    })),
    ...organisation.facts.map(({ id }) => ({
      id,
      into: sayable,
      holds: (page: SnapshotView) => page.isRevealed(id),
    })),
    ...[...items].map((id) => ({
      id,
      into: withdrawn,
      holds: (page: SnapshotView) => page.item(id)?.deleted === 'author',
    })),
  ];
  let open = settle(watches, view(programme, start), () => 0);
  return {
    happened,
    sayable,
    withdrawn,
    see(before, event, after) {
      open = settle(open, view(programme, after), (watch) =>
        momentWithin(programme, before, event, (moment) => watch.holds(view(programme, moment))),
      );
    },
  };
}

/** Notes the moment of each watch that now holds, and returns the others. */
function settle(
  watches: readonly Watch[],
  page: SnapshotView,
  momentOf: (watch: Watch) => SimMs,
): readonly Watch[] {
  const over = watches.filter((watch) => watch.holds(page));
  if (over.length === 0) return watches;
  for (const watch of over) watch.into.set(watch.id, momentOf(watch));
  return watches.filter((watch) => !over.includes(watch));
}

/**
 * The simulated moment at which `holds` became true during one event. Within a stretch of the clock it
 * is found by halving: advance(a), advance(b) = advance(a + b), so the answer is exact and does not
 * depend on how the clock was cut into events.
 */
function momentWithin(
  programme: Programme,
  before: Snapshot,
  event: RunEvent,
  holds: (snapshot: Snapshot) => boolean,
): SimMs {
  if (event.type !== 'clockAdvanced') return event.at;
  let low = -1;
  let high = event.ms;
  while (high - low > 1) {
    const middle = low + Math.trunc((high - low) / 2);
    const [reached] = transition(programme, before, { ...event, ms: middle });
    if (holds(reached)) high = middle;
    else low = middle;
  }
  return event.at + high;
}
