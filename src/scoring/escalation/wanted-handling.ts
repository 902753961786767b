import type { DoneDeed } from '../../engine/snapshot.ts';
import type { HouseRule } from '../../scenario/schema/organisation.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Case } from '../covering/case.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** What the expectation, or the house rules, want done about a case besides the words. */
export interface WantedHandling {
  readonly best: readonly Action[];
  readonly acceptable: readonly Action[];
  readonly harmful: readonly Action[];
  /** The house rule whose remedy is the best handling; null where the expectation says it all. */
  readonly houseRule: HouseRule | null;
}

/** Actions that take something or somebody off the page, or away from others' eyes. */
export const REMOVALS: ReadonlySet<Action> = new Set<Action>([
  'hide',
  'delete',
  'ban',
  'report',
  'closeComments',
]);

/** Best handling where neither the expectation nor a house rule says more ([X1]); none for settings. */
function plainHandling({ expectation, items }: Case): readonly Action[] {
  if (expectation.needs === 'settings') return [];
  if (expectation.needs === 'silence') return ['leaveAlone'];
  return items.size === 0 ? ['publish'] : ['reply'];
}

export function wantedHandling(one: Case, dossier: Dossier): WantedHandling {
  const { needs, handling } = one.expectation;
  const { best, acceptable } = handling;
  const listed: ReadonlySet<Action> = new Set([...best, ...acceptable]);
  // Knowingly leaving alone somebody who needed an answer ([X4]).
  const neglect: readonly Action[] =
    needs === 'answer' && !listed.has('leaveAlone') ? ['leaveAlone'] : [];
  const harmful = [...new Set([...handling.harmful, ...neglect])];
  if (best.length > 0) return { best, acceptable, harmful, houseRule: null };
  const houseRule = houseRuleBroken(one.items, dossier);
  return {
    best: houseRule === null ? plainHandling(one) : [houseRule.remedy],
    acceptable,
    harmful,
    houseRule,
  };
}

/** The rule that one of these items breaks, as the author of the scenario sees it. */
export function houseRuleBroken(items: Iterable<string>, dossier: Dossier): HouseRule | null {
  const { houseRules } = dossier.scenario.organisation;
  for (const id of items) {
    const broken = dossier.items.get(id)?.breaks;
    const rule = houseRules.find((one) => one.id === broken);
    if (rule !== undefined) return rule;
  }
  return null;
}

/** The first deed of these actions that stands. */
export function handlingDone(
  deeds: readonly DoneDeed[],
  actions: readonly Action[],
): DoneDeed | null {
  return deeds.find((deed) => deed.takenBack === null && actions.includes(deed.action)) ?? null;
}
