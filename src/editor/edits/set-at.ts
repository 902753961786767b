import type { Path } from '../../scenario/path.ts';

/**
 * Puts a value at a path of a draft, making the objects and lists on the way; `undefined` takes the key
 * or the element away. A step into a list beyond its end appends.
 */
export function setAt(root: object, path: Path, value: unknown): void {
  let holder = root;
  for (const [n, step] of path.slice(0, -1).entries()) {
    const next: unknown = Reflect.get(holder, step);
    if (typeof next === 'object' && next !== null) {
      holder = next;
      continue;
    }
    // An absent thing that is to go has nothing to be made for.
    if (value === undefined) return;
    const made: object = typeof path[n + 1] === 'number' ? [] : {};
    Reflect.set(holder, step, made);
    holder = made;
  }
  const last = path.at(-1);
  if (last !== undefined) put(holder, last, value);
}

function put(holder: object, key: string | number, value: unknown): void {
  if (Array.isArray(holder)) {
    const at = typeof key === 'number' ? Math.min(key, holder.length) : holder.length;
    if (value === undefined) holder.splice(at, 1);
    else holder[at] = value;
    return;
  }
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}
