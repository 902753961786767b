import type { ItemId } from '../engine/item.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import { answeredByOwn } from '../rehearsal/act.ts';

/** What words are written for: an answer, a post (that may quote), a change, a word to a colleague. */
export type DraftSubject =
  | { readonly type: 'reply'; readonly to: ItemId }
  | { readonly type: 'publish'; readonly quotes?: ItemId | undefined }
  | { readonly type: 'edit'; readonly item: ItemId }
  | { readonly type: 'handOver' };

/** What the reader must know besides the words: the item they answer, and their own that they replace. */
export interface ReadAbout {
  readonly answers: ItemId | null;
  readonly edits?: ItemId;
}

export function aboutOf(subject: DraftSubject, view: SnapshotView): ReadAbout {
  switch (subject.type) {
    case 'reply':
      return { answers: subject.to };
    case 'publish':
      return { answers: subject.quotes ?? null };
    case 'edit':
      return { answers: answeredByOwn(view.item(subject.item)), edits: subject.item };
    case 'handOver':
      return { answers: null };
  }
}
