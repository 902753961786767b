/**
 * Makes a draft of `before` say `after`, touching only what differs, so that the patches of it are
 * small. `after` shares with `before` what is the same.
 */
export function assignParts(draft: object, before: object, after: unknown): void {
  if (!isContainer(after)) return;
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) Reflect.deleteProperty(draft, key);
  }
  for (const [key, value] of Object.entries(after)) {
    const old: unknown = Reflect.get(before, key);
    if (Object.is(old, value) && Object.hasOwn(before, key)) continue;
    const part: unknown = Reflect.get(draft, key);
    if (isContainer(old) && isContainer(value) && isContainer(part) && isAlike(old, value))
      assignParts(part, old, value);
    else Reflect.set(draft, key, value);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Lists of different lengths are put as wholes: their elements may have moved. */
function isAlike(a: object, b: object): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return !Array.isArray(a) || !Array.isArray(b) || a.length === b.length;
}
