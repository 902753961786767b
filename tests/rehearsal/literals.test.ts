import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternatives, type Demand } from '../../src/rehearsal/explore/literal.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';

type Truth = 0 | 1 | 2;

const leaf: fc.Arbitrary<Guard> = fc
  .constantFrom('a', 'b', 'c')
  .map((inject) => ({ type: 'happened', inject }));

const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
  guard: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ type: fc.constant('not' as const), of: tie('guard') }),
    fc.record({
      type: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('guard'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** Kleene: 0 is false, 1 unknown, 2 true. */
function worth(one: Guard, values: Readonly<Record<string, Truth>>): number {
  switch (one.type) {
    case 'all':
      return Math.min(...one.of.map((part) => worth(part, values)));
    case 'any':
      return Math.max(...one.of.map((part) => worth(part, values)));
    case 'not':
      return 2 - worth(one.of, values);
    default:
      return one.type === 'happened' ? (values[one.inject] ?? 1) : 1;
  }
}

function meets(truth: number, demand: Demand): boolean {
  switch (demand) {
    case 'true':
      return truth === 2;
    case 'false':
      return truth === 0;
    case 'notTrue':
      return truth !== 2;
    case 'notFalse':
      return truth !== 0;
  }
}

describe('a guard taken apart', () => {
  test('holds exactly where one of its alternatives does, the unknown included', () => {
    const truth = fc.constantFrom<Truth>(0, 1, 2);
    const values = fc.record({ a: truth, b: truth, c: truth });
    const demand = fc.constantFrom<Demand>('true', 'false', 'notTrue', 'notFalse');
    fc.assert(
      fc.property(guard, values, demand, (one, known, wanted) => {
        const ways = alternatives(one, wanted);
        fc.pre(ways !== null);
        const open = ways.some((way) =>
          way.every((literal) => meets(worth(literal.condition, known), literal.demand)),
        );
        expect(open).toBe(meets(worth(one, known), wanted));
      }),
      { numRuns: 300 },
    );
  });

  test('is given up where there are too many alternatives to list', () => {
    const pair: Guard = {
      type: 'any',
      of: [
        { type: 'happened', inject: 'a' },
        { type: 'happened', inject: 'b' },
      ],
    };
    const all: Guard = { type: 'all', of: Array.from({ length: 12 }, () => pair) };
    expect(alternatives(all, 'true')).toBeNull();
    expect(alternatives(all, 'false')).toHaveLength(12);
  });
});
