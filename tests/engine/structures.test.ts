import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasBit, NO_BITS, withBit } from '../../src/engine/bits.ts';
import {
  add,
  type Due,
  EMPTY_QUEUE,
  first,
  type Queue,
  rest,
  without,
} from '../../src/engine/queue.ts';
import { draw, drawSeed, seeded } from '../../src/engine/random.ts';
import { each, filled, get, push, put, size, vectorOf } from '../../src/engine/vector.ts';
import { folded } from '../../src/lib/folded.ts';
import { deepFreeze } from '../support/freeze.ts';

describe('a vector', () => {
  const lists = fc.array(fc.integer(), { maxLength: 200 });

  test('holds what was pushed, in order, whatever its length', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const pushed = list.reduce(
          (vector, value) => push(deepFreeze(vector), value),
          vectorOf<number>([]),
        );
        expect(pushed).toEqual(vectorOf(list));
        expect([...each(pushed)]).toEqual(list);
        expect(size(pushed)).toBe(list.length);
      }),
    );
  });

  test('has one element replaced without a change to the one before', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer(), (list, n, value) => {
        fc.pre(list.length > 0);
        const place = n % list.length;
        const before = deepFreeze(vectorOf(list));
        const after = put(before, place, value);
        expect([...each(after)]).toEqual(list.with(place, value));
        expect(get(after, place)).toBe(value);
        const changed = after.filter((chunk, index) => chunk !== before[index]);
        expect(changed).toHaveLength(1);
      }),
    );
  });

  test('filled with one value is like the list of it', () => {
    for (const length of [0, 1, 31, 32, 33, 64, 100]) {
      expect([...each(filled(length, 7))]).toEqual(Array.from({ length }, () => 7));
    }
  });

  test('has nothing outside of itself', () => {
    const vector = vectorOf([1, 2, 3]);
    for (const place of [-1, 3, 32]) expect(() => get(vector, place)).toThrow(RangeError);
  });
});

describe('the queue', () => {
  const due = (at: number, order: number): Due => ({
    kind: 'answer',
    at,
    order,
    escalation: order,
  });
  const moments = fc.array(fc.nat(50), { maxLength: 300 });
  const queueOf = (ats: readonly number[]): Queue =>
    ats.reduce<Queue>((queue, at, order) => add(deepFreeze(queue), due(at, order)), EMPTY_QUEUE);
  function drain(queue: Queue): readonly Due[] {
    const drained: Due[] = [];
    for (let left = queue; ; left = rest(left)) {
      const next = first(left);
      if (next === undefined) return drained;
      drained.push(next);
    }
  }
  const inOrder = (list: readonly Due[]) =>
    list.toSorted((a, b) => a.at - b.at || a.order - b.order);

  test('gives back everything, by moment and then in order of scheduling', () => {
    fc.assert(
      fc.property(moments, (ats) => {
        expect(drain(queueOf(ats))).toEqual(inOrder(ats.map(due)));
      }),
    );
  });

  test('keeps its order while some are taken and others added', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(50), { nil: null }), { maxLength: 300 }), (steps) => {
        let queue = EMPTY_QUEUE;
        let model: readonly Due[] = [];
        steps.forEach((at, order) => {
          queue = deepFreeze(at === null ? rest(queue) : add(queue, due(at, order)));
          model = at === null ? model.slice(1) : inOrder([...model, due(at, order)]);
          expect(first(queue)).toEqual(model[0]);
        });
        expect(queue.flat()).toEqual(model);
        expect(queue.every((chunk) => chunk.length > 0 && chunk.length <= 64)).toBe(true);
      }),
    );
  });

  test('drops what it is told to, and stays the same when that is nothing', () => {
    fc.assert(
      fc.property(moments, fc.nat(50), (ats, limit) => {
        const queue = deepFreeze(queueOf(ats));
        const kept = without(queue, ({ at }) => at < limit);
        expect(kept.flat()).toEqual(inOrder(ats.map(due)).filter(({ at }) => at >= limit));
        expect(without(queue, () => false)).toBe(queue);
      }),
    );
  });
});

describe('a set of bits', () => {
  test('holds what was put in and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500)), (members) => {
        const bits = members.reduce((set, member) => withBit(deepFreeze(set), member), NO_BITS);
        for (let i = 0; i <= 500; i += 1) expect(hasBit(bits, i)).toBe(members.includes(i));
        for (const member of members) expect(withBit(bits, member)).toBe(bits);
      }),
    );
  });
});

describe('chance', () => {
  test('stays within its bounds and reaches both', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffff_ffff),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(6),
        (seed, from, span) => {
          const chance = { random: seeded(seed) };
          const drawn = new Set(Array.from({ length: 200 }, () => draw(chance, from, from + span)));
          expect(Math.min(...drawn)).toBe(from);
          expect(Math.max(...drawn)).toBe(from + span);
        },
      ),
    );
  });

  test('is the same from the same state, and moves on', () => {
    const [one, other] = [{ random: seeded(5) }, { random: seeded(5) }];
    const drawn = Array.from({ length: 50 }, () => drawSeed(one));
    expect(Array.from({ length: 50 }, () => drawSeed(other))).toEqual(drawn);
    expect(new Set(drawn).size).toBe(50);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  test('of neighbouring seeds has nothing in common', () => {
    const firsts = Array.from({ length: 100 }, (_, seed) => draw({ random: seeded(seed) }, 0, 9));
    expect(new Set(firsts).size).toBe(10);
  });
});

test('folded text keeps words apart from parts of words', () => {
  expect(folded('Ça  coûte-t-il CHER?')).toBe(' ca coute t il cher ');
  expect(folded(' …!? ')).toBe('');
  expect(folded('Un remboursement').includes(folded('rembourse'))).toBe(false);
});
