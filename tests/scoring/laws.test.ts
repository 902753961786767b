import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { compile } from '../../src/engine/programme.ts';
import { applyOverrides } from '../../src/scoring/overall/overrides.ts';
import { RULES } from '../../src/scoring/rules.ts';
import { score } from '../../src/scoring/score.ts';
import type { Evidence, ScoreSheet } from '../../src/scoring/sheet.ts';
import { CRITERIA } from '../../src/vocabulary/criterion.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { crisis } from '../support/crisis.ts';
import { deepFreeze } from '../support/freeze.ts';
import { type RandomPlay, randomPlay } from '../support/random-play.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { linesOf } from '../support/scored.ts';

const anyScenario = fc.oneof(
  { weight: 4, arbitrary: arbitraryScenario },
  { weight: 2, arbitrary: fc.constant(crisis) },
  { weight: 1, arbitrary: fc.constantFrom(...shippedScenarios()) },
);

/** Plays inside the property, so that a failure shows a scenario and a seed, not the whole run. */
function everyRun(
  numRuns: number,
  holds: (play: RandomPlay, sheet: ScoreSheet, n: number) => void,
): void {
  const seeds = fc.nat({ max: 0xffff_ffff });
  const allowances = fc.constantFrom(1, 1, 1, null);
  fc.assert(
    fc.property(anyScenario, seeds, allowances, fc.nat(), (scenario, seed, allowance, n) => {
      const play = randomPlay(scenario, seed, { allowance, commands: 250 });
      holds(play, deepFreeze(score(play.programme, play)), n);
    }),
    { numRuns },
  );
}

/** Σ earned / Σ possible × 100, held between 0 and 100; null where no point was possible. */
function folded(lines: readonly Evidence[]): number | null {
  const sum = (pick: (line: Evidence) => number) =>
    lines.reduce((total, line) => total + pick(line), 0);
  const possible = sum((line) => line.possible);
  if (possible === 0) return null;
  return Math.min(100, Math.max(0, (100 * sum((line) => line.earned)) / possible));
}

/** How far two scores lie apart; "not rated" is like nothing but itself. */
function apart(one: number | null, other: number | null): number {
  if (one === null || other === null) return one === other ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(one - other);
}

describe('laws that hold for every sheet of every run', { timeout: 120_000 }, () => {
  test('[O1] scores are 0 to 100 or not rated, and nothing but the fold of their lines', () => {
    everyRun(80, (_, sheet) => {
      for (const criterion of CRITERIA) {
        const { score: found, evidence } = sheet.criteria[criterion];
        expect(apart(found, folded(evidence))).toBeLessThan(1e-9);
        expect(evidence.every((line) => line.criterion === criterion)).toBe(true);
      }
      for (const { earned, possible } of linesOf(sheet)) {
        expect(Number.isFinite(earned) && Number.isFinite(possible)).toBe(true);
        expect(possible).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible + 1e-9);
        expect(possible > 0 ? earned >= 0 : earned <= 0).toBe(true);
      }
    });
  });

  test('[O2] overall is the weighted mean of the rated criteria, under the caps', () => {
    everyRun(60, ({ programme }, sheet) => {
      const { rubric } = programme.scenario;
      const rated = CRITERIA.flatMap((criterion) => {
        const { score: found } = sheet.criteria[criterion];
        return found === null || rubric[criterion] === 0
          ? []
          : [{ found, weight: rubric[criterion] }];
      });
      const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
      const mean = rated.reduce((sum, { found, weight }) => sum + found * weight, 0) / weights;
      const bounds = sheet.caps.map(({ at }) => at);
      const wanted = rated.length === 0 ? null : Math.min(mean, ...bounds);
      expect(apart(sheet.overall, wanted)).toBeLessThan(1e-9);
    });
  });

  test('[O1] [O3] rating again, from the run as a file keeps it, gives the same bytes', () => {
    everyRun(60, (play, sheet) => {
      const kept: Omit<RandomPlay, 'programme'> = JSON.parse(
        JSON.stringify({ seed: play.seed, settings: play.settings, events: play.events }),
      );
      const again = score(compile(structuredClone(play.programme.scenario)), kept);
      expect(JSON.stringify(again)).toBe(JSON.stringify(sheet));
    });
  });

  test('[O3] the order of expectations in the file does not matter', () => {
    everyRun(60, (play, sheet, n) => {
      const { scenario } = play.programme;
      const all = scenario.expectations;
      const turn = all.length === 0 ? 0 : n % all.length;
      const expectations = [...all.slice(turn), ...all.slice(0, turn)].reverse();
      const reordered = compile({ ...scenario, expectations });
      expect(JSON.stringify(score(reordered, play))).toBe(JSON.stringify(sheet));
    });
  });

  test('[O3] how the clock was cut into events does not matter', () => {
    everyRun(60, (play, sheet, n) => {
      const { events, placeOf } = cutFiner(play.events, 1 + (n % 997));
      const finer = score(play.programme, { ...play, events });
      expect(finer).toEqual(renumbered(sheet, placeOf));
    });
  });

  test('[O4] lines have names of their own, which overrides can use and give back', () => {
    everyRun(40, (_, sheet, n) => {
      const lines = linesOf(sheet);
      const ids = lines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, rule, expectation, item } of lines) {
        expect(id).toMatch(new RegExp(`^${rule}/${expectation ?? '-'}/${item ?? '-'}/\\d+$`));
      }
      const line = lines[n % Math.max(1, lines.length)];
      if (line === undefined) return;
      const annotation = (points: number) => ({
        id: `a${points}`,
        author: 'Formatrice',
        date: '2026-11-24T09:00:00.000Z',
        body: { type: 'override', line: line.id, points, reason: 'Vu en classe.' } as const,
      });
      const { sheet: reviewed } = applyOverrides(sheet, [annotation((n % 7) - 3)]);
      for (const criterion of CRITERIA) {
        const { score: found, evidence } = reviewed.criteria[criterion];
        expect(apart(found, folded(evidence))).toBeLessThan(1e-9);
      }
      expect(reviewed.overall === null || (reviewed.overall >= 0 && reviewed.overall <= 100)).toBe(
        true,
      );
      expect(applyOverrides(sheet, []).sheet).toEqual(sheet);
      const { criteria } = applyOverrides(sheet, [annotation(1), annotation(line.earned)]).sheet;
      expect(criteria).toEqual(sheet.criteria);
    });
  });

  test('[R11] an untimed run has no response time', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat({ max: 0xffff_ffff }), (scenario, seed) => {
        const play = randomPlay(scenario, seed, { allowance: null });
        expect(score(play.programme, play).criteria.responseTime.score).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  test('[G7] [G8] what is not due gives no line that could have earned', () => {
    everyRun(60, (_, { outcomes, ...sheet }) => {
      const earning = linesOf({ ...sheet, outcomes }).filter(({ possible }) => possible > 0);
      for (const { expectation, item, state } of outcomes) {
        if (state !== 'notDue') continue;
        const about = earning.filter(
          (line) => line.expectation === expectation && line.item === item,
        );
        expect(about).toEqual([]);
      }
    });
  });
});

test('random runs come upon every rule that evidence can quote', { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 150; seed += 1) {
    const play = randomPlay(crisis, seed, { commands: 250 });
    for (const { rule } of linesOf(score(play.programme, play))) seen.add(rule);
  }
  expect(Object.keys(RULES).filter((rule) => !seen.has(rule))).toEqual([]);
});

describe('what every line tells the trainee', { timeout: 120_000 }, () => {
  test('[O1] the words quoted are their own, from the event named', () => {
    everyRun(40, ({ events }, sheet) => {
      for (const { ground } of linesOf(sheet)) {
        if (ground.type === 'absence') continue;
        const event = events[ground.event];
        expect(event?.by).not.toBe('system');
        if (ground.type === 'deed') continue;
        const text = event !== undefined && 'text' in event ? event.text : undefined;
        expect(typeof text === 'string' && text.slice(ground.span.start, ground.span.end)).toBe(
          ground.quote,
        );
      }
    });
  });

  test('[O1] it names its rule in French and in English, spaced as each is written', () => {
    everyRun(40, (_, sheet) => {
      for (const { rule, sentence } of linesOf(sheet)) {
        expect(sentence.fr).toContain(rule);
        expect(sentence.en).toContain(rule);
        expect(sentence.fr).not.toMatch(/[^\u00a0\d]:(?!\d)| [:;?!»]|« /u);
        expect(`${sentence.fr} ${sentence.en}`).not.toMatch(/undefined|NaN|null|\[object/);
      }
    });
  });
});

/** The same run with every stretch of time cut in two, and where each event went. */
function cutFiner(
  events: readonly RunEvent[],
  part: number,
): { readonly events: readonly RunEvent[]; readonly placeOf: ReadonlyMap<number, number> } {
  const placeOf = new Map<number, number>();
  const finer: RunEvent[] = [];
  for (const event of events) {
    if (event.type === 'clockAdvanced') {
      const first = Math.min(event.ms, Math.trunc((event.ms * part) / 1000));
      finer.push({ ...event, seq: finer.length, ms: first });
      placeOf.set(event.seq, finer.length);
      finer.push({ ...event, seq: finer.length, at: event.at + first, ms: event.ms - first });
    } else {
      placeOf.set(event.seq, finer.length);
      finer.push(movedTo(finer.length, event, placeOf));
    }
  }
  return { events: finer, placeOf };
}

function movedTo(seq: number, event: RunEvent, placeOf: ReadonlyMap<number, number>): RunEvent {
  if (!('reading' in event)) return { ...event, seq };
  const { copyOf } = event.reading;
  const moved = copyOf === null ? null : (placeOf.get(copyOf) ?? copyOf);
  return { ...event, seq, reading: { ...event.reading, copyOf: moved } };
}

/** The sheet as it reads when events have other numbers. */
function renumbered(sheet: ScoreSheet, placeOf: ReadonlyMap<number, number>): unknown {
  return JSON.parse(JSON.stringify(sheet), (key, value: unknown) =>
    (key === 'event' || key === 'answeredBy') && typeof value === 'number'
      ? placeOf.get(value)
      : value,
  );
}
