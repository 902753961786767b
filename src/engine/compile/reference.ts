import type { Names } from './names.ts';

/** An item named in a file: its slot, or one of the two below. */
export type Reference = number;

export const NOTHING: Reference = -1;
/** `"target"`: the item of the action that set this off, or the post that was published. */
export const TARGET: Reference = -2;

export function referenceTo(id: string | undefined, names: Names): Reference {
  if (id === undefined) return NOTHING;
  return id === 'target' ? TARGET : names.slot(id);
}
