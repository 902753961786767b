import type { Bilingual } from '../../vocabulary/language.ts';
import type { Goal } from './goal.ts';
import type { Possibility } from './possibility.ts';

/** Why nobody can get there: what the author has to change. */
export function reasonFor(goal: Goal, { due, outcomes }: Possibility): Bilingual {
  if (goal.type === 'ending') {
    return {
      fr: 'à la fin du temps, sa condition ne peut pas être vraie, ou une fin placée avant l’emporte toujours; aucun événement ne mène à cette fin',
      en: 'at the end of the time its condition cannot hold, or an ending before it always comes first; and no inject leads to it',
    };
  }
  if (goal.type === 'expectation') {
    return {
      fr: 'aucun des messages concernés ne peut paraître, ou l’initiative n’est jamais appelée',
      en: 'none of its messages can appear, or its initiative is never called for',
    };
  }
  if (!due.has(goal.inject)) {
    return {
      fr: 'rien ne peut le déclencher avant la fin du temps',
      en: 'nothing can set it off before the time is up',
    };
  }
  if (goal.type === 'inject' || outcomes.get(goal.inject)?.happens === false) {
    return {
      fr: 'au moment où il survient, sa condition « when » ne peut pas être vraie',
      en: 'when it comes due, its condition "when" cannot hold',
    };
  }
  return goal.type === 'branch'
    ? {
        fr: 'sa condition ne peut pas être vraie à ce moment, ou une branche placée avant l’emporte toujours',
        en: 'its condition cannot hold at that moment, or a branch before it always comes first',
      }
    : {
        fr: 'l’une des branches est toujours prise',
        en: 'one of the branches is always taken',
      };
}

/** A search that tried everything found nothing. */
export const EXHAUSTED: Bilingual = {
  fr: 'toutes les suites d’actions qui comptent ont été essayées, à tous les moments qui comptent',
  en: 'every course of acts that matters was tried, at every moment that matters',
};
