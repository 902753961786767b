import { end } from './consequence/end.ts';
import { holds } from './guard.ts';
import type { Programme } from './programme.ts';
import type { Snapshot } from './snapshot.ts';
import type { Step } from './step.ts';

/** The time is up, or somebody has stopped the run: the story ends as things stand. */
export function endAsThingsStand(step: Step): void {
  end(step, endingNow(step.programme, step.draft));
}

/** The first ending whose condition holds, in file order; else the last one without a condition. */
export function endingNow(programme: Programme, snapshot: Snapshot): string {
  const earned = programme.endings.find(
    (ending) => ending.when !== null && holds(programme, snapshot, ending.when, -1),
  );
  const fallback = programme.endings.findLast((ending) => ending.when === null);
  return (earned ?? fallback ?? programme.endings[0])?.id ?? '';
}
