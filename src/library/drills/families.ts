import { DRILL_FAMILIES, type DrillFamily } from '../../vocabulary/drill-family.ts';
import type { Card } from '../card.ts';
import type { Tries } from './tries.ts';

/** Drills that practise the same thing. */
export interface Family {
  /** Null for drills that do not say what they practise. */
  readonly family: DrillFamily | null;
  /** In the order of the course; at least one. */
  readonly drills: readonly Card[];
}

/** Drills by family, in the order of the families; those of none come last. */
export function familiesOf(cards: readonly Card[]): readonly Family[] {
  const drills = cards
    .filter(({ format }) => format === 'drill')
    .toSorted((a, b) => (a.path?.step ?? 0) - (b.path?.step ?? 0));
  return [...DRILL_FAMILIES, null]
    .map((family) => ({
      family,
      drills: drills.filter((card) => (card.family ?? null) === family),
    }))
    .filter((each) => each.drills.length > 0);
}

/** The drill to practise a family with: the least tried, of equals the one that went worst. */
export function toPractise(
  { drills }: Family,
  tries: ReadonlyMap<string, Tries>,
): Card | undefined {
  const [first] = drills.toSorted((a, b) => {
    const [mine, other] = [tries.get(a.id), tries.get(b.id)];
    const byCount = (mine?.count ?? 0) - (other?.count ?? 0);
    return byCount === 0 ? (mine?.best ?? 0) - (other?.best ?? 0) : byCount;
  });
  return first;
}
