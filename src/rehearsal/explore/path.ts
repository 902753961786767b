import type { Programme } from '../../engine/programme.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { TimedAct } from '../act.ts';
import { type Play, playThrough } from '../play.ts';
import type { Intention, Trainee } from '../trainee.ts';

/** A play that can be had again: the same seed, language and timed acts reach the same goal. */
export interface Path {
  readonly seed: number;
  readonly language: Language;
  readonly acts: readonly TimedAct[];
  /** The seed that draws the rows of the scenario's tables, where it is not `seed` itself. */
  readonly variation?: number;
}

/** Plays a path through to the end of the run. */
export function playPath(programme: Programme, { seed, language, acts }: Path): Play {
  return playThrough(programme, follow(acts), { seed, language });
}

/** Somebody who does these acts at these moments. */
function follow(acts: readonly TimedAct[]): Trainee {
  let next = 0;
  return {
    intends(view): Intention | null {
      const act = acts[next];
      if (act === undefined) return null;
      if (view.now < act.at) return { at: act.at, act: null };
      next++;
      return act;
    },
  };
}
