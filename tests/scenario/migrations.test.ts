import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { load } from '../../src/scenario/load.ts';
import { asObject, type Json } from '../../src/scenario/migrations/migration.ts';
import { MIGRATIONS, migrate, OLDEST_VERSION } from '../../src/scenario/migrations/registry.ts';
import { SCENARIO_VERSION } from '../../src/scenario/schema/scenario.ts';
import { edited } from '../support/edited.ts';

/** One file in each version that is no longer written. Add to it when the format moves on. */
const FIXTURES: Readonly<Record<number, string>> = { 0: 'sketch-v0.json' };

function fixture(name: string): Json {
  const text = readFileSync(new URL(`../fixtures/scenarios/${name}`, import.meta.url), 'utf8');
  return asObject(JSON.parse(text)) ?? {};
}

const sketch = fixture('sketch-v0.json');
const loadSketch = (changes: Readonly<Record<string, unknown>> = {}) =>
  load(JSON.stringify(edited(sketch, changes), null, 2), { file: 'sketch.json' });

it('has one step for each version, from the oldest that is read to the present one', () => {
  const versions = Array.from(
    { length: SCENARIO_VERSION - OLDEST_VERSION },
    (_, n) => OLDEST_VERSION + n,
  );
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions);
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

describe.each(MIGRATIONS)('from version $from: $name', ({ from, ...step }) => {
  const name = FIXTURES[from];

  it('is exercised by a file of its version, which then loads without an error', () => {
    if (name === undefined) throw new Error(`No fixture in version ${from}.`);
    const up = vi.spyOn(MIGRATIONS[from - OLDEST_VERSION] ?? step, 'up');
    const { diagnostics, scenario } = load(JSON.stringify(fixture(name)), { file: name });
    expect(up).toHaveBeenCalledOnce();
    up.mockRestore();
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scenario?.schemaVersion).toBe(SCENARIO_VERSION);
  });

  it('leaves the old file as it was', () => {
    const old = fixture(name ?? '');
    const before = JSON.stringify(old);
    step.up(old);
    expect(JSON.stringify(old)).toBe(before);
  });
});

describe('the first sketch becomes a scenario', () => {
  const { scenario } = loadSketch();

  it('posts stand on the wall from the start, seconds become durations', () => {
    expect(scenario?.threads).toMatchObject([
      { id: 'post', by: 'organisation', channel: 'wall', age: '2h' },
    ]);
    expect(scenario?.clock).toMatchObject({ duration: '10m', rate: 10, startsAt: '19:40' });
  });

  it('each comment becomes an inject at its second', () => {
    expect(scenario?.injects.map(({ id, trigger }) => [id, trigger])).toEqual([
      ['c1', { type: 'time', at: '30s' }],
      ['c2', { type: 'time', at: '1m30s' }],
      ['c3', { type: 'time', at: '2m30s' }],
    ]);
    expect(scenario?.injects[2]?.do).toMatchObject([
      { type: 'publish', item: { id: 'c3', in: 'c1', by: 'sam' } },
    ]);
  });

  it('an answer is due where one was wanted, within four times the time at most', () => {
    expect(
      scenario?.expectations.map(({ items, target, limit }) => ({ items, target, limit })),
    ).toEqual([
      { items: ['c1'], target: '2m', limit: '8m' },
      { items: ['c3'], target: '1m', limit: '4m' },
    ]);
  });

  it('everybody writes in its one language', () => {
    expect(scenario?.languages).toEqual(['fr']);
    expect(scenario?.cast.map(({ language }) => language)).toEqual(['fr', 'fr']);
  });
});

describe('what is wrong in an old file is told where it stands in that file', () => {
  it.each([
    ['an unknown person', { 'comments.1.by': 'zoe' }, 'EO301', '$.comments[1].by'],
    ['an unknown item', { 'comments.2.under': 'c9' }, 'EO301', '$.comments[2].under'],
    ['a moment that is none', { 'comments.0.at': 'soon' }, 'EO212', '$.comments[0].at'],
    ['a length that is none', { length: 'long' }, 'EO212', '$.length'],
    ['a post without words', { 'posts.0.text': '' }, 'EO206', '$.posts[0].text'],
    ['an unknown form of address', { 'page.address': 'toi' }, 'EO204', '$.page.address'],
    ['an unknown language', { lang: 'de' }, 'EO204', '$.lang'],
    ['a key that it never had', { 'comments.1.likes2': 3 }, 'EO203', '$.comments[1].likes2'],
    [
      'a time for the answer that is none',
      { 'comments.2.answerWithin': 'quick' },
      'EO212',
      '$.comments[2].answerWithin',
    ],
  ])('%s', (_, changes, code, path) => {
    const { diagnostics, scenario } = loadSketch(changes);
    expect(scenario).toBeUndefined();
    expect(diagnostics.map((each) => [each.code, each.path])).toContainEqual([code, path]);
    const told = diagnostics.find((each) => each.path === path);
    expect(told?.line).toBeGreaterThan(1);
  });
});

it('what is missing from an old file is told by the name it had there', () => {
  const { diagnostics } = loadSketch({ speed: undefined });
  expect(diagnostics).toMatchObject([{ code: 'EO202', path: '$.speed', line: 1 }]);
});

it('a file in the present version goes through untouched', () => {
  const value: Json = { schemaVersion: SCENARIO_VERSION };
  const migrated = migrate(value, SCENARIO_VERSION);
  expect(migrated.value).toBe(value);
  expect(migrated.retrace(['injects', 0])).toEqual(['injects', 0]);
});
