import { compile } from '../../engine/programme.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { DiligentTrainee } from '../derived/diligent-trainee.ts';
import { EXEMPLARY, type Habits, TYPICAL } from '../derived/habits.ts';
import { playNamed } from '../derived-plays.ts';
import { type Play, type PlaySetting, playThrough } from '../play.ts';

/** Somebody who does everything, badly: writes the poor models, at full speed. */
const POOR: Habits = {
  ...EXEMPLARY,
  qualities: ['poor', 'typical', 'exemplary'],
  waitsForFacts: false,
  deliberate: false,
};

/** Somebody thorough who writes what most would. */
const ORDINARY: Habits = {
  ...TYPICAL,
  slowness: 1,
  missesOneIn: Infinity,
  forgetsEscalationOneIn: Infinity,
};

/** Nobody is this quick, but what they reach can be reached. */
const AT_ONCE: readonly Habits[] = [EXEMPLARY, ORDINARY, POOR].map((habits) => ({
  ...habits,
  slowness: 0,
}));

/**
 * Plays that any scenario has, whose words are all an author's: what they reach needs no search, and
 * comes with its witness.
 */
export function knownPlays(scenario: Scenario): readonly Play[] {
  const programme = compile(scenario);
  return scenario.languages.flatMap((language) => {
    const setting: PlaySetting = { seed: 1, language };
    const named = (['silent', 'exemplary', 'typical'] as const).map((name) =>
      playNamed(programme, name, setting),
    );
    const others = [POOR, ORDINARY, ...AT_ONCE].map((habits) =>
      playThrough(programme, new DiligentTrainee(programme, habits), setting),
    );
    return [...named, ...others];
  });
}
