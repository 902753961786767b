import { begin } from '../../engine/begin.ts';
import type { RunEvent } from '../../engine/event.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Run } from '../../engine/run.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import { transition } from '../../engine/transition.ts';
import { view } from '../../engine/view.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { Dossier } from './dossier.ts';
import { watcherOf } from './moments.ts';
import { utterancesOf } from './utterances.ts';

/** What scoring needs of a run: its log and what the log was started from. */
export type Play = Pick<Run, 'seed' | 'settings' | 'events'>;

/** Replays a run once and notes all that the rules will look at. */
export function openDossier(programme: Programme, play: Play): Dossier {
  const { scenario } = programme;
  let snapshot = begin(programme, play.seed, play.settings);
  const atStart = snapshot.settings;
  const watcher = watcherOf(programme, snapshot);
  const sayableAt = new Map<number, ReadonlySet<string>>();
  for (const event of play.events) {
    if ('reading' in event) {
      sayableAt.set(event.seq, sayableIn(view(programme, snapshot), programme));
    }
    const [next] = transition(programme, snapshot, event);
    watcher.see(snapshot, event, next);
    snapshot = next;
  }
  const page = view(programme, snapshot);
  const readings = readingsOf(play.events);
  return {
    scenario,
    timed: play.settings.allowance !== null,
    end: page.now,
    items: new Map(
      page.items().flatMap((id) => {
        const item = page.item(id);
        return item === undefined ? [] : [[id, item] as const];
      }),
    ),
    utterances: utterancesOf(play.events, page, sayableAt),
    deeds: page.deeds(),
    handovers: page.escalations().flatMap((escalation) => {
      const reading = readings.get(escalation.event);
      return reading === undefined ? [] : [{ ...escalation, reading }];
    }),
    moments: {
      happened: watcher.happened,
      sayable: watcher.sayable,
      withdrawn: watcher.withdrawn,
      skipped: new Set(scenario.scenes.map(({ id }) => id).filter((id) => page.isSkipped(id))),
    },
    settings: { atStart, changes: page.settingChanges() },
  };
}

function sayableIn(page: SnapshotView, programme: Programme): ReadonlySet<string> {
  const facts = programme.scenario.organisation.facts.map(({ id }) => id);
  return new Set(facts.filter((id) => page.isRevealed(id)));
}

function readingsOf(events: readonly RunEvent[]): ReadonlyMap<number, Reading> {
  return new Map(
    events.flatMap((event) => ('reading' in event ? [[event.seq, event.reading] as const] : [])),
  );
}
