import { afterSpace, afterString, afterValue, keyOf } from '../../scenario/source/skip.ts';

/** A member of an object or an element of a list, as it stands in the text. UTF-16 offsets. */
export interface Child {
  /** Its place in the list or object. */
  readonly index: number;
  /** Key of a member; null for an element. */
  readonly key: string | null;
  /** Where its key begins, or the value of an element. */
  readonly from: number;
  /** Where its value begins. */
  readonly valueAt: number;
  /** The offset after its value. */
  readonly end: number;
}

export interface Container {
  /** The offset of its opening bracket. */
  readonly at: number;
  readonly children: readonly Child[];
  /** The offset of its closing bracket. */
  readonly closing: number;
}

/** What a list or an object of the text holds. The text is known to be JSON, with one there. */
export function containerAt(text: string, at: number): Container {
  const isObject = text.charCodeAt(at) === 0x7b;
  const children: Child[] = [];
  let here = afterSpace(text, at + 1);
  while (here < text.length && !isClosing(text.charCodeAt(here))) {
    const from = here;
    let key: string | null = null;
    if (isObject) {
      const keyEnd = afterString(text, from);
      key = keyOf(text, from, keyEnd);
      here = afterSpace(text, afterSpace(text, keyEnd) + 1);
    }
    const end = afterValue(text, here);
    children.push({ index: children.length, key, from, valueAt: here, end });
    here = afterSpace(text, end);
    if (text.charCodeAt(here) === 0x2c) here = afterSpace(text, here + 1);
  }
  return { at, children, closing: here };
}

function isClosing(sign: number): boolean {
  return sign === 0x7d || sign === 0x5d;
}
