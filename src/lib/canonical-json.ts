/**
 * JSON text that is the same for equal values, whatever the order in which their keys were written:
 * keys sorted by UTF-16 code unit, no space, `undefined` left out. For hashing, on every platform.
 *
 * @param keep tells which members of objects count; all by default.
 */
export function canonicalJson(
  value: unknown,
  keep: (key: string, member: unknown) => boolean = () => true,
): string {
  if (Array.isArray(value)) {
    return `[${value.map((each) => canonicalJson(each ?? null, keep)).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([key, member]) => member !== undefined && keep(key, member))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, keep)}`);
  return `{${members.join(',')}}`;
}
