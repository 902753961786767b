const ITEMS = 'article[data-item]';
const ENTRIES = '[data-queue] ol button';

/**
 * Focuses the item after or before the one that has the focus, as the feed shows them. In the queue,
 * goes from entry to entry there.
 *
 * @param last the item that had the focus last, from which to go on where nothing has it now.
 */
export function step(by: 1 | -1, last: string | null): void {
  const inQueue = document.activeElement?.closest('[data-queue]') != null;
  const places = [...document.querySelectorAll<HTMLElement>(inQueue ? ENTRIES : ITEMS)].filter(
    (place) => place.getClientRects().length > 0,
  );
  const focused = places.findIndex((place) => place.contains(document.activeElement));
  const from =
    focused === -1 ? places.findIndex(({ dataset }) => dataset['item'] === last) : focused;
  const next = from === -1 ? (by === 1 ? 0 : places.length - 1) : from + by;
  const place = places[next];
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}
