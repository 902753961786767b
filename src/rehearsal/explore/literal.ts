import type { Condition, Guard } from '../../scenario/schema/guard.ts';

/**
 * What is asked of a guard: that it is true, false, anything but true, anything but false. These
 * four are closed under Kleene's `all`, `any` and `not`, which is why a three-valued guard can be
 * taken apart into alternatives of plain literals without losing the unknown.
 */
export type Demand = 'true' | 'false' | 'notTrue' | 'notFalse';

/** A demand on one condition. */
export interface Literal {
  readonly condition: Condition;
  readonly demand: Demand;
}

/** Literals that must all hold. */
export type Conjunction = readonly Literal[];

/** Alternatives, any of which will do; `null` when there are too many to list. */
export type Alternatives = readonly Conjunction[] | null;

/** More alternatives than this are not taken apart: the guard then counts as possible. */
const ALTERNATIVE_LIMIT = 512;

const OPPOSITE: Readonly<Record<Demand, Demand>> = {
  true: 'false',
  false: 'true',
  notTrue: 'notFalse',
  notFalse: 'notTrue',
};

/** The ways in which a guard can meet a demand. */
export function alternatives(guard: Guard, demand: Demand): Alternatives {
  switch (guard.type) {
    case 'not':
      return alternatives(guard.of, OPPOSITE[demand]);
    case 'all':
      return demand === 'true' || demand === 'notFalse'
        ? both(guard.of.map((part) => alternatives(part, demand)))
        : either(guard.of.map((part) => alternatives(part, demand)));
    case 'any':
      return demand === 'true' || demand === 'notFalse'
        ? either(guard.of.map((part) => alternatives(part, demand)))
        : both(guard.of.map((part) => alternatives(part, demand)));
    default:
      return [[{ condition: guard, demand }]];
  }
}

/** Every way of holding one alternative of each. */
export function both(parts: readonly Alternatives[]): Alternatives {
  let product: readonly Conjunction[] = [[]];
  for (const part of parts) {
    if (part === null || product.length * part.length > ALTERNATIVE_LIMIT) return null;
    product = product.flatMap((left) => part.map((right) => [...left, ...right]));
  }
  return product;
}

/** The alternatives of all. */
export function either(parts: readonly Alternatives[]): Alternatives {
  const sum: Conjunction[] = [];
  for (const part of parts) {
    if (part === null || sum.length + part.length > ALTERNATIVE_LIMIT) return null;
    sum.push(...part);
  }
  return sum;
}
