import { matchElements } from './matching.ts';

/**
 * The new value with every part that says the same taken from the old one, so that whoever shows a part
 * sees at once that nothing happened to it. Both are plain JSON values.
 */
export function withKeptParts(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return keptList(before, after);
  if (isObject(before) && isObject(after)) return keptObject(before, after);
  return after;
}

function keptList(before: readonly unknown[], after: readonly unknown[]): unknown {
  const matches = matchElements(before, after);
  const list = after.map((value, n) => {
    const old = matches[n] ?? -1;
    return old < 0 ? value : withKeptParts(before[old], value);
  });
  const isSame = list.length === before.length && list.every((each, n) => each === before[n]);
  return isSame ? before : list;
}

function keptObject(before: object, after: object): unknown {
  const entries = Object.entries(after).map(([key, value]): [string, unknown] => [
    key,
    Object.hasOwn(before, key) ? withKeptParts(Reflect.get(before, key), value) : value,
  ]);
  const isSame =
    entries.length === Object.keys(before).length &&
    entries.every(
      ([key, value]) => Object.hasOwn(before, key) && Reflect.get(before, key) === value,
    );
  return isSame ? before : Object.fromEntries(entries);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
