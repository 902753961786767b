import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/library/card.ts';
import { courseOf, missing, nextInCourse } from '../../src/library/path/course.ts';
import { standings } from '../../src/library/path/standing.ts';
import { suggestionsAfter } from '../../src/library/path/suggestions.ts';
import { fakeCard, fakeSummary } from './fake-card.ts';

function step(id: string, strand: Card['strand'], number: number, after: string[] = []): Card {
  return fakeCard({ id, strand, path: { step: number, after, topics: ['trade'] } });
}

const cards = [
  step('crisis-1', 'crisis', 1, ['talk-1']),
  step('page-2', 'page', 2, ['page-1']),
  step('talk-1', 'interaction', 1),
  step('page-1', 'page', 1),
  fakeCard({ id: 'own' }),
];
const course = courseOf(cards);
const ids = (found: readonly Card[]) => found.map(({ id }) => id);
const played = (...names: string[]) =>
  standings(names.map((scenarioId) => fakeSummary({ id: scenarioId, scenarioId })));

describe('the course', () => {
  test('has its strands in the order of teaching, each by its steps', () => {
    expect(course.map(({ strand, steps }) => [strand, ids(steps)])).toEqual([
      ['page', ['page-1', 'page-2']],
      ['interaction', ['talk-1']],
      ['crisis', ['crisis-1']],
    ]);
  });

  test('leaves out what has no place in it, and strands with nothing to play', () => {
    expect(courseOf([fakeCard({ id: 'own' }), step('only', 'crisis', 1)])).toHaveLength(1);
  });
});

describe('what to play next', () => {
  test('is at first the first step of the first strand', () => {
    expect(nextInCourse(course, played())?.id).toBe('page-1');
  });

  test('goes through the first steps of all strands before the second ones', () => {
    expect(nextInCourse(course, played('page-1'))?.id).toBe('talk-1');
    expect(nextInCourse(course, played('page-1', 'talk-1'))?.id).toBe('crisis-1');
  });

  test('waits for what is better played before', () => {
    const early = courseOf([step('late', 'page', 1, ['first']), step('first', 'crisis', 4)]);
    expect(nextInCourse(early, played())?.id).toBe('first');
  });

  test('does not wait for each other for ever, nor for what is not on the programme', () => {
    const knot = courseOf([step('a', 'page', 1, ['b']), step('b', 'page', 2, ['a'])]);
    expect(nextInCourse(knot, played())?.id).toBe('a');
    const gone = courseOf([step('a', 'page', 1, ['nowhere'])]);
    expect(missing(step('a', 'page', 1, ['nowhere']), gone, played())).toEqual([]);
  });

  test('is nothing once everything was played', () => {
    expect(nextInCourse(course, played('page-1', 'page-2', 'talk-1', 'crisis-1'))).toBeNull();
  });

  test('names what is missing until it was finished', () => {
    const [second] = course[0]?.steps.slice(1) ?? [];
    if (second === undefined) throw new Error('The strand has two steps.');
    expect(ids(missing(second, course, played()))).toEqual(['page-1']);
    expect(missing(second, course, played('page-1'))).toEqual([]);
  });
});

describe('what to play after a scenario', () => {
  test('is the next step of its strand, then what comes next in the course', () => {
    expect(ids(suggestionsAfter('page-1', cards, played()))).toEqual(['page-2', 'talk-1']);
  });

  test('passes over what was played, and ends with what went worst', () => {
    const all = standings([
      fakeSummary({ id: 'a', scenarioId: 'page-1' }),
      fakeSummary({ id: 'b', scenarioId: 'page-2' }),
      { ...fakeSummary({ id: 'c', scenarioId: 'talk-1' }), result: null },
    ]);
    expect(ids(suggestionsAfter('page-2', cards, all))).toEqual(['crisis-1', 'page-1']);
  });

  test('of a scenario out of the course is what comes next in it', () => {
    expect(ids(suggestionsAfter('own', cards, played()))).toEqual(['page-1']);
  });

  test('is never a drill, nor the scenario itself', () => {
    const drill = { ...step('drill', 'page', 9), format: 'drill' as const };
    expect(ids(suggestionsAfter('page-2', [...cards, drill], played()))).not.toContain('drill');
    expect(ids(suggestionsAfter('page-2', cards, played('page-2')))).not.toContain('page-2');
  });
});

describe('how one stands with a scenario', () => {
  const scored = (overall: number | null, id: string) => {
    const { result, ...rest } = fakeSummary({ id });
    return { ...rest, result: result && { ...result, overall } };
  };

  test('is how often it was finished, and the best score', () => {
    const found = standings([scored(50, 'a'), scored(80.5, 'b'), scored(null, 'c')]);
    expect(found.get('orage')).toEqual({ times: 3, best: 80.5 });
    expect(standings([scored(null, 'a')]).get('orage')).toEqual({ times: 1, best: null });
  });

  test('leaves out runs that are not over, and those of others', () => {
    const open = fakeSummary({ progress: { state: 'open' } });
    const origin = { type: 'file', openedAt: '2026-11-20T19:05:00.000Z' } as const;
    const theirs = fakeSummary({ origin: { ...origin, mine: false } });
    expect(standings([open, theirs]).size).toBe(0);
    expect(standings([fakeSummary({ origin: { ...origin, mine: true } })]).size).toBe(1);
  });
});
