import type { ItemId } from '../engine/item.ts';
import type { Desk, Draft } from '../storage/desks.ts';

export const EMPTY_DRAFT: Draft = { text: '', covers: [], promise: null, evidence: [] };

/** The desk with one draft changed; `null` or an empty one clears it. */
export function withDraft(desk: Desk, key: string, draft: Draft | null): Desk {
  const { [key]: _old, ...others } = desk.drafts;
  const kept = draft === null || isEmpty(draft) ? others : { ...others, [key]: draft };
  return { ...desk, drafts: kept };
}

/** The desk with more to look at; the same desk when nothing has come. */
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
    draft.promise === null &&
    draft.quotes === undefined &&
    draft.to === undefined
  );
}
