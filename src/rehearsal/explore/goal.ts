import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Something of a scenario that a play should be able to reach. */
export type Goal =
  | { readonly type: 'inject'; readonly inject: string }
  /** The branch of this index is taken. */
  | { readonly type: 'branch'; readonly inject: string; readonly branch: number }
  | { readonly type: 'otherwise'; readonly inject: string }
  | { readonly type: 'ending'; readonly ending: string }
  | {
      readonly type: 'expectation';
      readonly expectation: string;
      readonly state: 'met' | 'missed';
    };

/** A name for a goal, unique in its scenario and readable in a report. */
export function goalKey(goal: Goal): string {
  switch (goal.type) {
    case 'inject':
      return `inject/${goal.inject}`;
    case 'branch':
      return `branch/${goal.inject}/${goal.branch}`;
    case 'otherwise':
      return `otherwise/${goal.inject}`;
    case 'ending':
      return `ending/${goal.ending}`;
    case 'expectation':
      return `expectation/${goal.expectation}/${goal.state}`;
  }
}

/** All that can be asked of a scenario, in file order: injects with their branches, endings, expectations. */
export function goalsOf(scenario: Scenario): readonly Goal[] {
  const goals: Goal[] = [];
  for (const inject of scenario.injects) {
    goals.push({ type: 'inject', inject: inject.id });
    for (let branch = 0; branch < inject.branches.length; branch++) {
      goals.push({ type: 'branch', inject: inject.id, branch });
    }
    const conditional = inject.when !== undefined || inject.branches.length > 0;
    if (inject.otherwise !== undefined && conditional) {
      goals.push({ type: 'otherwise', inject: inject.id });
    }
  }
  for (const ending of scenario.endings) goals.push({ type: 'ending', ending: ending.id });
  for (const { id } of scenario.expectations) {
    goals.push({ type: 'expectation', expectation: id, state: 'met' });
    goals.push({ type: 'expectation', expectation: id, state: 'missed' });
  }
  return goals;
}
