import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { byCodeUnit } from '../order.ts';
import { type Case, fileIdOf } from './case.ts';

/** Limit of an expectation that states a target and no limit, as a multiple of the target. */
const LIMIT_WITHOUT_WORD = 3;

/**
 * What each expectation comes down to in this run. Ordered by expectation id, then by appearance, so
 * that the order of the file means nothing ([O3]).
 */
export function casesOf(dossier: Dossier): readonly Case[] {
  const skipped = skippedExpectations(dossier);
  const appeared = byFileId(dossier);
  return dossier.scenario.expectations
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .flatMap((expectation) =>
      skipped.has(expectation.id)
        ? [untouchable(expectation)]
        : casesOfExpectation(expectation, dossier, appeared),
    );
}

function casesOfExpectation(
  expectation: Expectation,
  dossier: Dossier,
  appeared: ReadonlyMap<ItemId, readonly Item[]>,
): readonly Case[] {
  if (expectation.items.length === 0) return [initiative(expectation, dossier)];
  const demands = expectation.items
    .map((id) => appeared.get(id) ?? [])
    .filter((items) => items.length > 0);
  if (demands.length === 0) return [untouchable(expectation)];
  if (expectation.scope === 'group') return [caseOf(expectation, demands.flat())];
  return demands
    .map((items) => caseOf(expectation, items))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || byCodeUnit(a.item ?? '', b.item ?? ''));
}

/** Items of the file and their repetitions (`c1`, `c1~2`), as far as they appeared, by file id. */
function byFileId({ items }: Dossier): ReadonlyMap<ItemId, readonly Item[]> {
  return Map.groupBy(items.values(), ({ id }) => fileIdOf(id));
}

function caseOf(expectation: Expectation, items: readonly Item[]): Case {
  const [first] = items.toSorted((a, b) => a.at - b.at || byCodeUnit(a.id, b.id));
  return {
    ...blank(expectation),
    item: first?.id ?? null,
    items: new Set(items.map(({ id }) => id)),
    start: first === undefined ? null : Math.max(0, first.at),
  };
}

function initiative(expectation: Expectation, { moments }: Dossier): Case {
  const { from } = expectation;
  const start: SimMs | null = from === undefined ? 0 : (moments.happened.get(from) ?? null);
  return { ...blank(expectation), start };
}

function untouchable(expectation: Expectation): Case {
  return blank(expectation);
}

function blank(expectation: Expectation): Case {
  const target = expectation.target === undefined ? null : msOf(expectation.target);
  const limit = expectation.limit === undefined ? null : msOf(expectation.limit);
  return {
    expectation,
    item: null,
    items: new Set(),
    start: null,
    target,
    limit: limit ?? (target === null ? null : target * LIMIT_WITHOUT_WORD),
    weight: expectation.weight,
  };
}

function skippedExpectations({ scenario, moments }: Dossier): ReadonlySet<string> {
  return new Set(
    scenario.scenes
      .filter(({ id }) => moments.skipped.has(id))
      .flatMap(({ expectations }) => expectations),
  );
}
