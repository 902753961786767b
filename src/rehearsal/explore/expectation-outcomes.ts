import { compile } from '../../engine/programme.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { score } from '../../scoring/score.ts';
import type { Play } from '../play.ts';
import type { Goal } from './goal.ts';

/** The expectations that a play met and missed, as scoring sees it. */
export function outcomesOfPlays(scenario: Scenario, play: Play): readonly Goal[] {
  const { outcomes } = score(compile(scenario), play);
  return outcomes.flatMap(({ expectation, state }): Goal[] =>
    state === 'met' || state === 'missed' ? [{ type: 'expectation', expectation, state }] : [],
  );
}
