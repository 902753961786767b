import type { CoachNote } from '../scenario/schema/coach.ts';
import { compileGuard, type Test } from './compile/guard.ts';
import { evaluate, holds } from './guard.ts';
import type { Programme } from './programme.ts';
import type { Snapshot } from './snapshot.ts';
import { TRUE } from './truth.ts';

/** The notes of a scenario's coach, their conditions resolved. Nothing of it ever enters the log. */
export interface Coach {
  readonly notes: readonly {
    readonly note: CoachNote;
    readonly when: Test | null;
    readonly until: Test | null;
  }[];
}

export function compileCoach({ scenario, names }: Programme): Coach {
  return {
    notes: scenario.coach.map((note) => ({
      note,
      when: note.when === undefined ? null : compileGuard(note.when, names),
      until: note.until === undefined ? null : compileGuard(note.until, names),
    })),
  };
}

/**
 * What the coach says at a moment ([C1], [C2]): the first note of the list whose `when` holds, whose
 * `until` does not, and which the trainee has not put away.
 *
 * @param read ids of the notes put away.
 */
export function noteDue(
  coach: Coach,
  programme: Programme,
  snapshot: Snapshot,
  read: ReadonlySet<string>,
): CoachNote | null {
  if (snapshot.status !== 'running' && snapshot.status !== 'paused') return null;
  const due = coach.notes.find(
    ({ note, when, until }) =>
      !read.has(note.id) &&
      holds(programme, snapshot, when, -1) &&
      (until === null || evaluate(programme, snapshot, until, -1) !== TRUE),
  );
  return due?.note ?? null;
}
