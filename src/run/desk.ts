import type { ItemId } from '../engine/item.ts';

/** Words being written and not yet sent. */
export interface Draft {
  readonly text: string;
  /** Other items that the answer is meant for. */
  readonly covers: readonly ItemId[];
  /** Simulated ms promised by a holding reply; null when nothing is promised. */
  readonly promise: number | null;
  /** Items attached to a hand-over. */
  readonly evidence: readonly ItemId[];
}

export const EMPTY_DRAFT: Draft = { text: '', covers: [], promise: null, evidence: [] };

/** What lies on the desk beside the run: nothing here is ever scored. */
export interface Desk {
  /** By a key of the screen's own choosing, such as `reply/c1`. An empty draft is not kept. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Items that have appeared and have not been looked at, in order of appearance. */
  readonly unread: readonly ItemId[];
}

export const EMPTY_DESK: Desk = { drafts: {}, unread: [] };

/** The desk with one draft changed; `null` or an empty one clears it. */
export function withDraft(desk: Desk, key: string, draft: Draft | null): Desk {
  const drafts = { ...desk.drafts };
  if (draft === null || isEmpty(draft)) delete drafts[key];
  else drafts[key] = draft;
  return { ...desk, drafts };
}

/** The desk with more to look at. */
export function withArrivals(desk: Desk, items: readonly ItemId[]): Desk {
  return items.length === 0 ? desk : { ...desk, unread: [...desk.unread, ...items] };
}

/** The desk once some items have been looked at; the same desk when none of them was waiting. */
export function withSeen(desk: Desk, items: readonly ItemId[]): Desk {
  const seen = new Set(items);
  const unread = desk.unread.filter((id) => !seen.has(id));
  return unread.length === desk.unread.length ? desk : { ...desk, unread };
}

function isEmpty(draft: Draft): boolean {
  return (
    draft.text === '' &&
    draft.covers.length === 0 &&
    draft.evidence.length === 0 &&
    draft.promise === null
  );
}
