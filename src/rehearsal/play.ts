import type { RunEvent } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { type Act, commandOf, type TimedAct } from './act.ts';
import { rehearsalSettings, Stage } from './stage.ts';
import type { Trainee } from './trainee.ts';

/** An act that the engine refused. */
export interface RefusedAct extends TimedAct {
  readonly refusal: Refusal;
}

/** A scenario played through without a screen. */
export interface Play {
  readonly seed: number;
  readonly settings: RunSettings;
  readonly events: readonly RunEvent[];
  readonly snapshot: Snapshot;
  /** What was done, in order; refused acts are apart. */
  readonly acts: readonly TimedAct[];
  readonly refused: readonly RefusedAct[];
}

/** How a play is set up. */
export interface PlaySetting {
  readonly seed: number;
  readonly language: RunSettings['language'];
}

/** A trainee who acts this many times has lost their way; the play goes on without them. */
const ACT_LIMIT = 5000;

/**
 * Plays a scenario to its end: lets time go by to the trainee's next intention or to the next thing
 * that is due, whichever comes first. The same programme, seed and trainee give the same play.
 */
export function playThrough(
  programme: Programme,
  trainee: Trainee,
  { seed, language }: PlaySetting,
): Play {
  return playOn(new Stage(programme, seed, rehearsalSettings(programme, language)), trainee);
}

/** Plays on from where a stage stands. */
export function playOn(stage: Stage, trainee: Trainee): Play {
  const { programme } = stage;
  const acts: TimedAct[] = [];
  const refused: RefusedAct[] = [];
  const act = (what: Act): void => {
    const at = stage.snapshot.now;
    const refusal = stage.perform(commandOf(programme, stage.view, what));
    if (refusal === null) acts.push({ at, act: what });
    else refused.push({ at, act: what, refusal });
    trainee.learns?.(what, refusal, stage.view);
  };
  for (let asked = 0; stage.snapshot.status === 'running'; ) {
    const intention = asked < ACT_LIMIT ? trainee.intends(stage.view) : null;
    if (intention === null || stage.snapshot.now < intention.at) {
      stage.advanceTo(nextMoment(stage, intention?.at ?? Infinity));
    } else {
      asked++;
      if (intention.act !== null) act(intention.act);
    }
  }
  const { seed, settings, events, snapshot } = stage;
  return { seed, settings, events, snapshot, acts, refused };
}

/** When to ask the trainee again: at their own time, or when the next thing happens. */
function nextMoment({ programme, snapshot, view }: Stage, wanted: number): number {
  const due = view.upcoming().find((moment) => moment > snapshot.now) ?? Infinity;
  return Math.min(wanted, due, programme.duration);
}
