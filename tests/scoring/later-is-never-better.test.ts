import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreSheet } from '../../src/scoring/sheet.ts';
import { fakeReading } from '../support/fake-reading.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { fakeFact } from '../support/fake-scenario.ts';
import { expecting, givesFact, SILENCE, sheetOf } from '../support/scored.ts';

const items = ['c1', 'c2', 'c3'];

/** Three questions, one person in danger, somebody to escalate and a troll, all at one minute. */
const scenario = expecting(
  [
    { items, facts: ['refund'], weight: 2 },
    { id: 'danger', items: ['c4'], kind: 'distress', danger: true, facts: ['help'] },
    {
      id: 'threat',
      items: ['c5'],
      ...SILENCE,
      kind: 'signal',
      limit: '10m',
      escalate: { to: ['boss'], within: '4m' },
      handling: { best: ['hide'] },
    },
    { id: 'troll', items: ['c6'], ...SILENCE },
  ],
  {
    comments: [...items, 'c4', 'c5', 'c6'].map((id) => ({ id })),
    organisation: {
      facts: [fakeFact({ said: ['by-friday'] }), fakeFact({ id: 'help', said: ['hotline'] })],
    },
  },
);

/** Acts that are right, each with the second at which it is done. */
const acts: Readonly<Record<string, (run: FakeRun, at: string) => FakeRun>> = {
  'answering a question': (run, at) =>
    run.reply('c1', 'Vendredi.', { at, reading: givesFact({ hostility: 0 }) }),
  'leading somebody to help': (run, at) =>
    run.privateReply('c4', 'Appelez.', { at, reading: fakeReading({ phrases: ['hotline'] }) }),
  'telling the right person': (run, at) => run.escalate('boss', ['c5'], 'Vois ceci.', { at }),
  'hiding what is to be hidden': (run, at) => run.hide('c5', { at }),
  'leaving a troll alone': (run, at) => run.leaveAlone('c6', { at }),
};

const seconds = fc.integer({ min: 60, max: 1199 });
const criteria = ['responseTime', 'tone', 'escalation'] as const;

function scoresOf({ overall, criteria: found }: ScoreSheet): readonly number[] {
  return [overall, ...criteria.map((criterion) => found[criterion].score)].map((one) => one ?? 0);
}

/** How much lower the first is than the second where it is lowest; 0 where it is nowhere lower. */
function loss(first: ScoreSheet, second: ScoreSheet): number {
  const others = scoresOf(second);
  return Math.max(0, ...scoresOf(first).map((one, index) => (others[index] ?? 0) - one));
}

describe.each(Object.entries(acts))('%s', (_, act) => {
  const done = (at: number) => sheetOf(act(fakeRun(scenario), `${at}s`).finish());

  test('[R1] [X1] [X6] [X11] later never earns more, in any criterion', () => {
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        expect(loss(done(Math.min(a, b)), done(Math.max(a, b)))).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
  });

  test('[R1] [X6] [X11] however late, beats never', () => {
    const never = sheetOf(fakeRun(scenario).finish());
    fc.assert(
      fc.property(seconds, (at) => {
        expect(loss(done(at), never)).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
    const total = (sheet: ScoreSheet) => scoresOf(sheet).reduce((sum, one) => sum + one, 0);
    expect(total(done(1199))).toBeGreaterThan(total(never));
  });
});

describe('one more good answer', () => {
  test('[R13] never lowers coverage, nor any score', () => {
    const moments = fc.array(fc.integer({ min: 61, max: 1100 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(moments, fc.nat({ max: 3 }), (unsorted, count) => {
        const at = unsorted.toSorted((a, b) => a - b);
        const answered = (n: number) =>
          sheetOf(
            items
              .slice(0, n)
              .reduce(
                (run, item, index) =>
                  run.reply(item, `Vendredi, ${item}.`, {
                    at: `${at[index] ?? 1199}s`,
                    reading: givesFact(),
                  }),
                fakeRun(scenario),
              )
              .finish(),
          );
        const [fewer, more] = [answered(Math.max(0, count - 1)), answered(count)];
        expect(loss(more, fewer)).toBeLessThan(1e-9);
        const [before, after] = [fewer.measures.coverage ?? 0, more.measures.coverage ?? 0];
        expect(after).toBeGreaterThanOrEqual(before);
        expect(more.measures.coverage).toBeCloseTo(count / 4);
      }),
      { numRuns: 25 },
    );
  });
});
