import type {
  Evidence,
  ExpectationOutcome,
  Measures,
  ScoreSheet,
} from '../../src/scoring/sheet.ts';
import type { Criterion } from '../../src/vocabulary/criterion.ts';

/** One line of tone about `c1`, half earned, grounded on nothing in particular. */
export function fakeEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    id: 'T1/e1/c1/0',
    rule: 'T1',
    criterion: 'tone',
    expectation: 'e1',
    item: 'c1',
    ground: { type: 'absence' },
    at: 60_000,
    facet: null,
    earned: 1,
    possible: 2,
    sentence: { fr: 'Une phrase sur le ton (T1).', en: 'A sentence about tone (T1).' },
    ...overrides,
  };
}

/** `c1` was answered well in two minutes. */
export function fakeOutcome(overrides: Partial<ExpectationOutcome> = {}): ExpectationOutcome {
  return {
    expectation: 'e1',
    kind: 'question',
    item: 'c1',
    state: 'met',
    firstAnswer: 120_000,
    answeredBy: null,
    wanted: 'answer',
    done: 'answer',
    ...overrides,
  };
}

export function fakeMeasures(overrides: Partial<Measures> = {}): Measures {
  return {
    due: 1,
    answered: 1,
    coverage: 1,
    median: 120_000,
    percentile90: 120_000,
    resolution: null,
    resolutionMedian: null,
    promisesKept: null,
    rightSilence: null,
    escalations: { hits: 0, misses: 0, falseAlarms: 0 },
    ...overrides,
  };
}

/** Half of everything: each criterion at 50 on the lines given for it, equal weights. */
export function fakeSheet(
  overrides: Partial<Omit<ScoreSheet, 'criteria'>> & {
    readonly scores?: Partial<Record<Criterion, number | null>>;
    readonly evidence?: readonly Evidence[];
  } = {},
): ScoreSheet {
  const { scores = {}, evidence = [fakeEvidence()], ...rest } = overrides;
  const scored = (criterion: Criterion) => ({
    score: scores[criterion] === undefined ? 50 : scores[criterion],
    evidence: evidence.filter((line) => line.criterion === criterion),
  });
  return {
    version: '1.0.0',
    overall: 50,
    weights: { responseTime: 1, tone: 1, escalation: 1 },
    caps: [],
    criteria: {
      responseTime: scored('responseTime'),
      tone: scored('tone'),
      escalation: scored('escalation'),
    },
    outcomes: [fakeOutcome()],
    measures: fakeMeasures(),
    ...rest,
  };
}
