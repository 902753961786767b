import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/engine/run.ts';
import { applyOverrides } from '../../src/scoring/overall/overrides.ts';
import type { Evidence } from '../../src/scoring/sheet.ts';
import { fakeRun } from '../support/fake-run.ts';
import { deepFreeze } from '../support/freeze.ts';
import { expecting, linesOf, sheetOf, under } from '../support/scored.ts';

/** Answered late, and deleted beside it: one line earns a part, one takes points away. */
const sheet = deepFreeze(
  sheetOf(
    fakeRun(expecting({}, { comments: [{}, { id: 'c2', by: 'max' }] }))
      .delete('c2', { at: '2m' })
      .reply('c1', 'Voici pour vous.', { at: '7m' })
      .finish(),
  ),
);

function only(rule: string): Evidence {
  const [line, ...others] = under(rule, sheet);
  if (line === undefined || others.length > 0) throw new Error(`not one line under ${rule}`);
  return line;
}

function override(line: string, points: number, date = '2026-11-24T09:00:00.000Z'): Annotation {
  const body = { type: 'override', line, points, reason: 'Vu en classe.' } as const;
  return { id: `${line} ${date}`, author: 'Formatrice', date, body };
}

function withdrawal({ id }: Annotation): Annotation {
  const date = '2026-11-26T09:00:00.000Z';
  return {
    id: `${id} back`,
    author: 'Formatrice',
    date,
    body: { type: 'withdrawal', annotation: id },
  };
}

const late = only('R1');
const harm = only('X5');

describe('an override', () => {
  test('[O4] replaces what one line earned, and folds everything again', () => {
    const reviewed = applyOverrides(sheet, [override(late.id, 1)]).sheet;
    expect(reviewed.criteria.responseTime.score).toBe(100);
    expect(reviewed.criteria.tone).toEqual(sheet.criteria.tone);
    expect(reviewed.overall).toBeGreaterThan(sheet.overall ?? 100);
    expect(linesOf(reviewed).find(({ id }) => id === late.id)).toEqual({ ...late, earned: 1 });
  });

  test('[O4] is held beside the automatic value, with who said so and why', () => {
    const reviewed = applyOverrides(sheet, [override(late.id, 1)]);
    expect(reviewed.automatic).toBe(sheet.overall);
    expect(reviewed.overrides).toEqual([
      {
        annotation: `${late.id} 2026-11-24T09:00:00.000Z`,
        line: late.id,
        author: 'Formatrice',
        date: '2026-11-24T09:00:00.000Z',
        reason: 'Vu en classe.',
        automatic: late.earned,
        points: 1,
      },
    ]);
  });

  test('[O4] that was taken back counts no more, and the one before it does again', () => {
    const first = override(late.id, 1);
    const second = override(late.id, 0, '2026-11-25T09:00:00.000Z');
    const undone = applyOverrides(sheet, [first, second, withdrawal(second)]);
    expect(undone.sheet).toEqual(applyOverrides(sheet, [first]).sheet);
    const all = applyOverrides(sheet, [first, second, withdrawal(second), withdrawal(first)]);
    expect(all).toEqual(applyOverrides(sheet, []));
  });

  test('[O4] moves the state of its case with it', () => {
    const due = linesOf(sheet).filter(({ expectation, possible }) => expectation && possible > 0);
    const nothing = due.map((line) => override(line.id, 0));
    const states = (of: typeof sheet) => of.outcomes.map(({ state }) => state);
    expect(states(sheet)).not.toContain('missed');
    expect(states(applyOverrides(sheet, nothing).sheet)).toContain('missed');
  });

  test('[O4] gives way to a later one of the same line', () => {
    const twice = [override(late.id, 1), override(late.id, 0, '2026-11-25T09:00:00.000Z')];
    const reviewed = applyOverrides(sheet, twice);
    expect(reviewed.sheet.criteria.responseTime.score).toBe(0);
    expect(reviewed.overrides).toHaveLength(1);
  });

  test.each([
    [9, 1],
    [-9, 0],
    [0.25, 0.25],
  ])('[O4] of %f points is held to %f where a line could give 1', (points, held) => {
    const [given] = applyOverrides(sheet, [override(late.id, points)]).overrides;
    expect(given?.points).toBe(held);
  });

  test.each([
    [3, 0],
    [-9, -0.5],
    [-0.25, -0.25],
  ])('[O4] of %f points is held to %f where a line took half a point away', (points, held) => {
    expect(harm).toMatchObject({ earned: -0.5, possible: 0 });
    const [given] = applyOverrides(sheet, [override(harm.id, points)]).overrides;
    expect(given?.points).toBe(held);
  });

  test('[O4] that names no line is reported, not lost', () => {
    const stray = override('R1/e9/c9/1', 1);
    const reviewed = applyOverrides(sheet, [stray]);
    expect(reviewed.unplaced).toEqual([stray]);
    expect(reviewed.sheet).toEqual(sheet);
  });

  test('[O4] leaves other remarks alone, and the automatic sheet as it was', () => {
    const note: Annotation = {
      ...override(late.id, 1),
      body: { type: 'note', event: null, text: 'Belle présence d’esprit.' },
    };
    const before = structuredClone(sheet);
    expect(applyOverrides(sheet, [note])).toMatchObject({ overrides: [], unplaced: [] });
    applyOverrides(sheet, [override(late.id, 1), override(harm.id, 0)]);
    expect(sheet).toEqual(before);
  });

  test('[O4] that is taken away leaves the automatic sheet', () => {
    expect(applyOverrides(sheet, []).sheet).toEqual(sheet);
    const same = applyOverrides(sheet, [override(late.id, late.earned)]);
    expect(same.sheet).toEqual(sheet);
  });
});
