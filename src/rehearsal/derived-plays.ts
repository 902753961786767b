import type { Programme } from '../engine/programme.ts';
import type { PlayStep } from '../scenario/schema/play.ts';
import { DiligentTrainee } from './derived/diligent-trainee.ts';
import { EXEMPLARY, TYPICAL } from './derived/habits.ts';
import { type Play, type PlaySetting, playThrough } from './play.ts';
import { type FailedExpect, playSteps } from './scripted-play.ts';

/** The play-throughs that every scenario has, derived or written. */
export const PLAY_NAMES = ['exemplary', 'typical', 'silent'] as const;

export type PlayName = (typeof PLAY_NAMES)[number];

/** A play-through, with the conditions of its script that did not hold. */
export interface NamedPlay extends Play {
  readonly name: PlayName;
  readonly failed: readonly FailedExpect[];
}

/**
 * Plays the exemplary, typical or silent play-through of a scenario: by its steps where the author
 * wrote some, else derived from expectations and model replies.
 */
export function playNamed(programme: Programme, name: PlayName, setting: PlaySetting): NamedPlay {
  const steps: readonly PlayStep[] | undefined = programme.scenario.plays[name]?.steps;
  if (steps !== undefined) return { name, ...playSteps(programme, steps, setting) };
  return { name, failed: [], ...playDerived(programme, name, setting) };
}

/** The derived play, whatever steps the author wrote. */
export function playDerived(programme: Programme, name: PlayName, setting: PlaySetting): Play {
  if (name === 'silent') return playThrough(programme, { intends: () => null }, setting);
  const habits = name === 'exemplary' ? EXEMPLARY : TYPICAL;
  return playThrough(programme, new DiligentTrainee(programme, habits), setting);
}
