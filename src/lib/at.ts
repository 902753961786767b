/**
 * The element at an index that the caller knows to be there. Missing means a broken invariant of the
 * program, never wrong input, hence the error.
 */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return found;
}
