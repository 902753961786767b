import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/programme.ts';
import { vary } from '../../src/engine/variation/vary.ts';
import { checkBands } from '../../src/rehearsal/bands.ts';
import { explore } from '../../src/rehearsal/explore/explore.ts';
import { goalKey } from '../../src/rehearsal/explore/goal.ts';
import { playPath } from '../../src/rehearsal/explore/path.ts';
import { fakeDrill, LOST } from '../support/fake-drill.ts';
import { both, fakeExpectation, fakeModel } from '../support/fake-scenario.ts';

const BANDS = {
  exemplary: { band: { overall: [80, 100] as [number, number] }, ending: 'found' },
  silent: { band: { overall: [0, 30] as [number, number] } },
};

/** The fake drill in which one row is answered with words that do not say what was found. */
function withPoorRow(row: string) {
  const answered = LOST.map((table) => ({
    ...table,
    rows: table.rows.map(({ id, words }) => {
      const said = id === row ? both('une chose', 'something') : both('{}', '{}');
      const thing = id === row ? said : words['thing'];
      return { id, words: { ...words, said: thing ?? said } };
    }),
  }));
  const text = both(
    'Bonjour! On a retrouvé {case.said}, on vous l’a gardé à l’accueil. Passez quand vous voulez.',
    'Hello! We found {case.said} and kept it for you at the front desk. Come by any time.',
  );
  return fakeDrill({
    variations: answered,
    plays: BANDS,
    expectations: [
      fakeExpectation({ facts: ['kept'], target: '5m', models: [fakeModel({ text })] }),
    ],
  });
}

describe('the bands of a drill', () => {
  it('hold for every row, in each language', () => {
    const { scores, faults } = checkBands(fakeDrill({ plays: BANDS }));
    expect(faults).toEqual([]);
    expect(scores).toHaveLength(3 * 2 * 2);
    expect(new Set(scores.flatMap(({ rows }) => rows))).toEqual(
      new Set(['case.mitt', 'case.scarf', 'case.dog']),
    );
  });

  it('are broken by one row alone, which is named with a seed that draws it', () => {
    const drill = withPoorRow('scarf');
    const { faults } = checkBands(drill);
    expect(new Set(faults.flatMap(({ rows }) => rows))).toEqual(new Set(['case.scarf']));
    expect(faults.map(({ fault }) => fault)).toContainEqual({
      type: 'ending',
      reached: 'end',
      wanted: 'found',
    });
    const [fault] = faults;
    expect(JSON.stringify(vary(drill, fault?.seed ?? 0))).toContain('Mon foulard');
  });
});

describe('exploring a drill', () => {
  it('answers each goal once, and for every row alike where all is well', () => {
    const { answers } = explore(fakeDrill({ plays: BANDS }));
    const keys = answers.map(({ goal }) => goalKey(goal));
    expect(new Set(keys).size).toBe(keys.length);
    expect(answers.filter(({ answer }) => answer.type !== 'reached')).toEqual([]);
  });

  it('tells the row in which a branch has no words of the author’s', () => {
    const drill = withPoorRow('dog');
    const { answers } = explore(drill);
    const branch = answers.find(({ goal }) => goalKey(goal) === 'branch/answered/0');
    expect(branch?.rows).toEqual(['case.dog']);
    expect(branch?.answer).toMatchObject({ type: 'reached', witnesses: null });
  });

  it('counts its goals over all rows, and stops when it is told to', () => {
    const told: (readonly [number, number])[] = [];
    explore(fakeDrill({ plays: BANDS }), {
      onProgress: (done, all) => {
        told.push([done, all]);
        return told.length < 8;
      },
    });
    const all = told[0]?.[1] ?? 0;
    expect(all % 3).toBe(0);
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1));
    expect(told.length).toBeLessThan(all);
  });

  it('gives paths that can be had again on the rows they were found on', () => {
    const drill = fakeDrill({ plays: BANDS });
    for (const { answer } of explore(drill).answers) {
      if (answer.type !== 'reached') throw new Error('not reached');
      const { path } = answer;
      const play = playPath(compile(vary(drill, path.variation ?? path.seed)), path);
      expect(play.refused).toEqual([]);
    }
  });
});
