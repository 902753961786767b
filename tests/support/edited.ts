/**
 * A copy of a JSON value with other values at some places, by dotted path (`injects.0.when`). Objects on
 * the way must be there. `undefined` removes a key, or an element of a list.
 */
export function edited(value: unknown, changes: Readonly<Record<string, unknown>>): unknown {
  let copy: unknown = JSON.parse(JSON.stringify(value));
  for (const [path, member] of Object.entries(changes)) copy = put(copy, path.split('.'), member);
  return copy;
}

function put(value: unknown, [step, ...rest]: readonly string[], member: unknown): unknown {
  if (step === undefined) return member;
  if (typeof value !== 'object' || value === null) throw new Error(`Nothing to edit at "${step}".`);
  const next = put(Reflect.get(value, step), rest, member);
  if (Array.isArray(value)) {
    return next === undefined
      ? value.toSpliced(Number(step), 1)
      : Object.assign([...value], { [step]: next });
  }
  const { [step]: _, ...others } = { ...value } as Record<string, unknown>;
  return next === undefined ? others : { ...value, [step]: next };
}
