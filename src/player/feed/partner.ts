import type { Author, ItemId } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';

/** With whom a private conversation is: whoever began it, or whoever the page wrote to. */
export function partnerOf(view: SnapshotView, thread: ItemId): Author | undefined {
  const first = view.item(thread);
  if (first === undefined || first.author.kind !== 'organisation') return first?.author;
  const answered = first.parent === null ? undefined : view.item(first.parent);
  return answered?.author ?? first.author;
}
