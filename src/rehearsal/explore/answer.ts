import type { Bilingual } from '../../vocabulary/language.ts';
import type { Load } from '../load.ts';
import type { Goal } from './goal.ts';
import type { Path } from './path.ts';

/** A reply in a path, as an author wrote it and as the analyser really reads it. */
export interface Witness {
  /** Simulated ms. */
  readonly at: number;
  readonly item: string | null;
  readonly text: string;
}

/**
 * What is known of a goal. There are three answers and no fourth: reached, by a path that has been
 * played again from the start; proved unreachable, whatever anybody does; or not found within the
 * budget, which says nothing.
 */
export type Answer =
  | {
      readonly type: 'reached';
      readonly path: Path;
      /**
       * Replies that open it. Empty where no words are needed; null where words are needed and no
       * model or sample reply opens it: the path then stands on readings that nobody has written.
       */
      readonly witnesses: readonly Witness[] | null;
    }
  | { readonly type: 'unreachable'; readonly reason: Bilingual }
  | { readonly type: 'budgetSpent'; readonly states: number };

export interface GoalAnswer {
  readonly goal: Goal;
  readonly answer: Answer;
  /** The rows for which it was so, such as `case.mitt`; left out where the scenario has no tables. */
  readonly rows?: readonly string[];
}

/** All that exploring a scenario came to. */
export interface Exploration {
  readonly answers: readonly GoalAnswer[];
  /** Moments of plays looked at, in all. */
  readonly states: number;
  /** Of the exemplary play, by language. */
  readonly load: Readonly<Partial<Record<'fr' | 'en', Load>>>;
}
