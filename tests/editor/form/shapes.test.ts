import { describe, expect, test } from 'vitest';
import { durationIn } from '../../../src/editor/form/duration-words.ts';
import { labelKey, valueKey } from '../../../src/editor/form/label.ts';
import { type Shape, shapeOf } from '../../../src/editor/form/shape.ts';
import { optionOf, skeletonOf } from '../../../src/editor/form/skeleton.ts';
import { consequence } from '../../../src/scenario/schema/consequence.ts';
import { expectation } from '../../../src/scenario/schema/expectation.ts';
import { guard } from '../../../src/scenario/schema/guard.ts';
import { inject } from '../../../src/scenario/schema/inject.ts';
import { sample } from '../../../src/scenario/schema/play.ts';
import { scenario as schema } from '../../../src/scenario/schema/scenario.ts';
import { trigger } from '../../../src/scenario/schema/trigger.ts';
import { fakeScenarioInput } from '../../support/fake-scenario.ts';

type Schema = Parameters<typeof shapeOf>[0];

/** Every key of the format with the schema under it, and every value and kind to choose. */
function walk() {
  const keys: (readonly [string, Schema])[] = [];
  const values = new Set<string>();
  const seen = new Set<Shape>();
  const visit = (each: Schema): void => {
    const shape = shapeOf(each);
    if (seen.has(shape)) return;
    seen.add(shape);
    if (shape.type === 'choice') {
      for (const value of shape.values) if (typeof value === 'string') values.add(value);
    }
    if (shape.type === 'list') visit(shape.element);
    if (shape.type === 'record') visit(shape.member);
    if (shape.type === 'either') {
      for (const { name, schema: option } of shape.options) {
        values.add(name);
        visit(option);
      }
    }
    if (shape.type === 'group') {
      for (const { key, schema: part } of shape.fields) {
        keys.push([key, part]);
        visit(part);
      }
    }
  };
  visit(schema);
  return { keys, values };
}

const { keys, values } = walk();
/** Words of unions that are told apart by what they hold; nobody chooses them by name. */
const UNSAID = new Set(['string', 'boolean', 'array', 'text', 'lazy']);

describe('the fields of the format', () => {
  test('are many', () => {
    expect(keys.length).toBeGreaterThan(150);
    expect(values.size).toBeGreaterThan(100);
  });

  test('each have a name in words', () => {
    const nameless = keys.filter(
      ([key, part]) => key !== '$schema' && labelKey(key, part) === undefined,
    );
    expect(nameless.map(([key]) => key)).toEqual([]);
  });

  test('offer values that each have a name in words', () => {
    const nameless = [...values].filter(
      (value) => valueKey(value) === undefined && !UNSAID.has(value),
    );
    expect(nameless).toEqual([]);
  });
});

const making = { scenario: fakeScenarioInput(), key: 'x' };

describe('a new thing', () => {
  test.each([
    ['inject', inject],
    ['expectation', expectation],
    ['sample', sample],
    ['trigger', trigger],
  ] as const)('(%s) can be kept as it is made', (_name, of) => {
    expect(of.safeParse(skeletonOf(of, making))).toMatchObject({ success: true });
  });

  test.each([
    ['condition', guard],
    ['consequence', consequence],
    ['trigger', trigger],
  ] as const)('(%s) of any kind can be kept as it is made', (_name, of) => {
    const shape = shapeOf(of);
    const options = shape.type === 'either' ? shape.options : [];
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) {
      const made = optionOf(option.schema, option.name, making);
      expect([option.name, of.safeParse(made).success]).toEqual([option.name, true]);
    }
  });
});

describe('a length of time', () => {
  test.each([
    ['90', '1m30s'],
    ['45 s', '45s'],
    ['2 min 30 s', '2m30s'],
    ['2 min 30', '2m30s'],
    ['2:30', '2m30s'],
    ['1 h 30', '1h30m'],
    ['1:02:30', '1h2m30s'],
    ['1h', '1h'],
  ])('typed as %j is written %s', (typed, written) => {
    expect(durationIn(typed)).toBe(written);
  });

  test.each(['', 'bientôt', '1:75', '2m 3h'])('is not told by %j', (typed) => {
    expect(durationIn(typed)).toBeNull();
  });
});
