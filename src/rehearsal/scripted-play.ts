import { compileGuard } from '../engine/compile/guard.ts';
import { holds } from '../engine/guard.ts';
import type { Programme } from '../engine/programme.ts';
import type { PlayStep } from '../scenario/schema/play.ts';
import { type Play, type PlaySetting, playOn } from './play.ts';
import { type FailedExpect, ScriptedTrainee } from './scripted-trainee.ts';
import { rehearsalSettings, Stage } from './stage.ts';

export type { FailedExpect };

/** A play that follows written steps, with the conditions that did not hold. */
export interface ScriptedPlay extends Play {
  readonly failed: readonly FailedExpect[];
}

/**
 * Plays the steps that an author wrote.
 *
 * @throws RangeError when a condition names what the scenario does not have.
 */
export function playSteps(
  programme: Programme,
  steps: readonly PlayStep[],
  { seed, language }: PlaySetting,
): ScriptedPlay {
  const stage = new Stage(programme, seed, rehearsalSettings(programme, language));
  const trainee = new ScriptedTrainee(steps, language, (guard) =>
    holds(programme, stage.snapshot, compileGuard(guard, programme.names), -1),
  );
  return { ...playOn(stage, trainee), failed: trainee.failed };
}
