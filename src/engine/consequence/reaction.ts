import type { Reference } from '../compile/reference.ts';
import { itemAt, resolve } from '../find.ts';
import type { Item } from '../item.ts';
import type { Draft } from '../step.ts';
import { put } from '../vector.ts';

/** The author of an item deletes it, unless the trainee is. What is gone already stays as it went. */
export function withdraw(draft: Draft, reference: Reference, cause: number): void {
  change(draft, reference, cause, (item) =>
    item.own === null ? { ...item, deleted: 'author' } : item,
  );
}

export function react(draft: Draft, reference: Reference, likes: number, cause: number): void {
  change(draft, reference, cause, (item) => ({ ...item, likes: item.likes + likes }));
}

function change(
  draft: Draft,
  reference: Reference,
  cause: number,
  changed: (item: Item) => Item,
): void {
  const position = resolve(draft, reference, cause);
  if (position === -1) return;
  const item = itemAt(draft, position);
  if (item.deleted === null) draft.items = put(draft.items, position, changed(item));
}
