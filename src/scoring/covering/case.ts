import type { ItemId, SimMs } from '../../engine/item.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';

/** One thing that was to be dealt with: an item of an expectation, or a whole group ([G1], [G2]). */
export interface Case {
  readonly expectation: Expectation;
  /** The item it is about, the first to appear of a group; null for an initiative. */
  readonly item: ItemId | null;
  /** Everything that appeared of it, occurrences of a repeated item included. */
  readonly items: ReadonlySet<ItemId>;
  /** When its time began ([R3]); null when it never came up. */
  readonly start: SimMs | null;
  /** Times wanted, in simulated ms; null where the expectation states none. */
  readonly target: number | null;
  readonly limit: number | null;
  /** Weight in the score; coverable items share it once it is known which were due ([G6]). */
  readonly weight: number;
}

/** A case whose time began. */
export type OpenCase = Case & { readonly start: SimMs };

/** Time that a case without target has before it can count as untouched ([G8]). */
export const GRACE = 60_000;

export function isOpen(one: Case): one is OpenCase {
  return one.start !== null;
}

/** The id that a scenario file gives to an item; empty for what was made during the run. */
export function fileIdOf(id: ItemId): ItemId {
  const cut = id.indexOf('~');
  return cut === -1 ? id : id.slice(0, cut);
}
