import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { COURSE_TOPICS, STRANDS } from '../../src/vocabulary/course-topic.ts';
import { DRILL_FAMILIES } from '../../src/vocabulary/drill-family.ts';
import { cataloguePage, minutesOf } from '../../tools/catalogue-page.ts';
import { shippedScenarios } from '../support/scenarios.ts';

const scenarios = shippedScenarios();
const exercises = scenarios.filter(({ format }) => format === 'exercise');
const drills = scenarios.filter(({ format }) => format === 'drill');
const practised = [...exercises, ...drills];
const ids = (some: readonly Scenario[]) => some.map(({ id }) => id);

test('scenarios/README.md is the catalogue of what is there (npm run catalogue)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../scenarios/README.md'), 'utf8');
  expect(page).toBe(cataloguePage(scenarios));
});

describe('the course', () => {
  test.each(COURSE_TOPICS)('practises "%s" in a scenario and in a drill', (topic) => {
    const about = (some: readonly Scenario[]) =>
      some.filter(({ path }) => path?.topics.includes(topic));
    expect(about(exercises)).not.toHaveLength(0);
    expect(about(drills)).not.toHaveLength(0);
  });

  test.each(STRANDS)('has steps of strand "%s", each its own', (strand) => {
    const steps = exercises
      .filter((scenario) => scenario.strand === strand)
      .map(({ path }) => path?.step);
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('asks before an exercise only for what comes before it', () => {
    const place = ({ strand, path }: Scenario) => STRANDS.indexOf(strand) * 100 + (path?.step ?? 0);
    const late = exercises.flatMap((scenario) =>
      (scenario.path?.after ?? [])
        .filter((id) => {
          const before = exercises.find((each) => each.id === id);
          return before === undefined || place(before) >= place(scenario);
        })
        .map((id) => `${scenario.id} after ${id}`),
    );
    expect(late).toEqual([]);
  });

  test('begins each strand with something for beginners, but the crises', () => {
    const first = STRANDS.map((strand) =>
      exercises.find((scenario) => scenario.strand === strand && scenario.path?.step === 1),
    );
    expect(first.map((scenario) => scenario?.level)).toEqual([
      'introductory',
      'introductory',
      'intermediate',
    ]);
  });
});

describe('every scenario and drill', () => {
  test('has its place in the course, objectives, questions, sources, two languages, a licence', () => {
    const lacking = practised.filter(
      ({ path, objectives, debrief, sources, languages, licence }) =>
        path === undefined ||
        [objectives, debrief, sources].some(({ length }) => length === 0) ||
        languages.length !== 2 ||
        licence === undefined,
    );
    expect(ids(lacking)).toEqual([]);
  });

  test('shows an exemplary reply wherever an answer is due', () => {
    const bare = practised.flatMap(({ id, expectations }) =>
      expectations
        .filter(({ needs, models }) => needs === 'answer' && models.every(isNotExemplary))
        .map((expectation) => `${id} ${expectation.id}`),
    );
    expect(bare).toEqual([]);
  });
});

function isNotExemplary({ quality }: { readonly quality: string }): boolean {
  return quality !== 'exemplary';
}

describe('a scenario', () => {
  test('takes 8 to 15 minutes', () => {
    expect(ids(exercises.filter((each) => minutesOf(each) < 8 || minutesOf(each) > 15))).toEqual(
      [],
    );
  });

  test('has at least 25 injects, and may end in three ways or more', () => {
    const thin = exercises.filter(
      ({ injects, endings }) => injects.length < 25 || endings.length < 3,
    );
    expect(ids(thin)).toEqual([]);
  });
});

describe('the drills', () => {
  test('are thirty at least, two or more in each family', () => {
    expect(drills.length).toBeGreaterThanOrEqual(30);
    const small = DRILL_FAMILIES.filter(
      (family) => drills.filter((drill) => drill.family === family).length < 2,
    );
    expect(small).toEqual([]);
  });

  test('take two minutes at most', () => {
    expect(ids(drills.filter((each) => minutesOf(each) > 2))).toEqual([]);
  });

  test('are varied by the seed: six situations or more', () => {
    const few = drills.filter(
      ({ variations = [] }) => Math.max(0, ...variations.map(({ rows }) => rows.length)) < 6,
    );
    expect(ids(few)).toEqual([]);
  });
});
