import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { MinHeap } from '../../src/lib/min-heap.ts';
import { strongComponents } from '../../src/lib/strong-components.ts';

it('a heap gives back its keys in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (keys) => {
      const heap = new MinHeap<number>();
      for (const key of keys) heap.push(key, key);
      const popped: number[] = [];
      for (let next = heap.pop(); next !== undefined; next = heap.pop()) popped.push(next.value);
      expect(popped).toEqual(keys.toSorted((a, b) => a - b));
    }),
  );
});

const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });

it('two nodes share a component exactly when each can reach the other', () => {
  fc.assert(
    fc.property(edges, (links) => {
      const nodes = Array.from({ length: 10 }, (_, node) => node);
      const nextOf = (node: number) => links.filter(([from]) => from === node).map(([, to]) => to);
      const components = strongComponents(nodes, nextOf);
      const placeOf = (node: number) => components.findIndex((each) => each.includes(node));
      const reach = (from: number) => {
        const seen = new Set([from]);
        for (const node of seen) for (const next of nextOf(node)) seen.add(next);
        return seen;
      };
      for (const a of nodes) {
        for (const b of reach(a)) {
          expect(placeOf(b)).toBeLessThanOrEqual(placeOf(a));
          expect(placeOf(a) === placeOf(b)).toBe(reach(b).has(a));
        }
      }
      expect(components.flat().toSorted((a, b) => a - b)).toEqual(nodes);
    }),
  );
});

it('a chain of 50,000 nodes needs no stack', () => {
  const nodes = Array.from({ length: 50_000 }, (_, node) => node);
  expect(strongComponents(nodes, (node) => (node < 49_999 ? [node + 1] : [0]))).toHaveLength(1);
});

it('canonical JSON sorts keys by code unit at every depth and leaves undefined out', () => {
  expect(canonicalJson({ é: 1, z: [{ b: 2, a: undefined, B: 3 }], a: null })).toBe(
    '{"a":null,"z":[{"B":3,"b":2}],"é":1}',
  );
});

it('canonical JSON reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
