import type { SimMs } from './item.ts';
import type { Draft } from './step.ts';

/** A holding reply promises the full answer to these items, within so many simulated ms from now. */
export function promise(
  draft: Draft,
  made: { event: number; items: readonly number[]; within: SimMs },
): void {
  const { event, items, within } = made;
  const fresh = { event, items, at: draft.now, due: draft.now + within, keptAt: null };
  draft.promises = [...draft.promises, fresh];
}

/** A full answer to any of its items keeps a promise, in time or late: the moment tells. */
export function keepPromises(draft: Draft, items: readonly number[]): void {
  if (draft.promises.length === 0) return;
  draft.promises = draft.promises.map((one) =>
    one.keptAt === null && one.items.some((item) => items.includes(item))
      ? { ...one, keptAt: draft.now }
      : one,
  );
}
