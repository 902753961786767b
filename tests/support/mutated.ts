import fc from 'fast-check';
import { pick } from './arbitrary-guard.ts';

/** One thing done to a file by someone in a hurry, or with bad intent. */
export const mutation = fc.record({
  kind: fc.constantFrom('remove', 'replace', 'rename', 'repeat', 'swap', 'byte', 'cut'),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', 'target', 'organisation', '0s', '99h', -1, 1e21, null, [], {}, 'c1', 'i1'),
  ),
});

export type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** The bytes of a JSON value after some mutations: those of the value first, those of the bytes last. */
export function mutated(value: unknown, mutations: readonly Mutation[]): Uint8Array {
  const root: unknown = JSON.parse(JSON.stringify(value));
  for (const each of mutations)
    if (each.kind !== 'byte' && each.kind !== 'cut') mutateValue(root, each);
  const bytes = new TextEncoder().encode(JSON.stringify(root, null, 1));
  return mutations.reduce((before, each) => mutateBytes(before, each), bytes);
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesIn(Reflect.get(value, key)),
  ]);
}

function mutateValue(root: unknown, { kind, at, other, value }: Mutation): void {
  const places = placesIn(root);
  if (places.length === 0) return;
  const { holder, key } = pick(places, at);
  const here: unknown = Reflect.get(holder, key);
  const there = pick(places, other);
  if (kind === 'remove') Reflect.deleteProperty(holder, key);
  if (kind === 'replace') Reflect.set(holder, key, structuredClone(value));
  if (kind === 'rename') Reflect.set(holder, `${key}x`, here);
  if (kind === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(here));
  if (kind === 'swap')
    Reflect.set(holder, key, structuredClone(Reflect.get(there.holder, there.key)));
}

function mutateBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { kind, at, other }: Mutation,
): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) return bytes;
  const place = at % bytes.length;
  if (kind === 'cut') return bytes.slice(0, place);
  if (kind !== 'byte') return bytes;
  const changed = Uint8Array.from(bytes);
  changed[place] = other % 256;
  return changed;
}
