import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import type { Evidence, ExpectationOutcome, Score, ScoreSheet } from '../sheet.ts';
import { type Matter, mattersOf, shareOf } from './matters.ts';

/** The same thing of each of two runs. */
export interface Pair<Value> {
  readonly a: Value;
  readonly b: Value;
}

export type Side = 'a' | 'b';

/** One case of two runs laid side by side. */
export interface ComparedCase {
  readonly expectation: string;
  readonly item: string | null;
  /** Null where the case never came up in that run. */
  readonly outcomes: Pair<ExpectationOutcome | null>;
  /** Share of its points, 0 to 100 (negative where only harm was done); null where nothing was due. */
  readonly shares: Pair<number | null>;
  /** Who got more of its points; null when nobody did, or it was not due in both. */
  readonly better: Side | null;
  /** Why: the matter that tells the two apart most; null when nothing does. */
  readonly why: ComparedMatter | null;
}

/** One matter of a case (a rule and what it looked at) as both runs have it. */
export interface ComparedMatter {
  readonly rule: string;
  readonly facet: string | null;
  readonly criterion: Criterion;
  /** What the rule said of each; null where it had nothing to say. */
  readonly lines: Pair<Evidence | null>;
}

/** Two sheets side by side. What can be compared is, whatever else differs between the scenarios. */
export interface Comparison {
  readonly overall: Pair<Score>;
  readonly criteria: Readonly<Record<Criterion, Pair<Score>>>;
  /** Cases due in at least one of them, in the order of the first, then those of the second alone. */
  readonly cases: readonly ComparedCase[];
}

/** Shares that differ by no more than this are the same: half a point in a hundred. */
const ALIKE = 0.5;

export function compareSheets(a: ScoreSheet, b: ScoreSheet): Comparison {
  const [casesA, casesB] = [casesOf(a), casesOf(b)];
  const keys = new Set([...casesA.keys(), ...casesB.keys()]);
  return {
    overall: { a: a.overall, b: b.overall },
    criteria: {
      responseTime: scores(a, b, 'responseTime'),
      tone: scores(a, b, 'tone'),
      escalation: scores(a, b, 'escalation'),
    },
    cases: [...keys].flatMap((key) => {
      const pair = { a: casesA.get(key) ?? null, b: casesB.get(key) ?? null };
      const compared = compareCase(pair);
      return compared === null ? [] : [compared];
    }),
  };
}

function scores(a: ScoreSheet, b: ScoreSheet, criterion: Criterion): Pair<Score> {
  return { a: a.criteria[criterion].score, b: b.criteria[criterion].score };
}

/** A case of one run: its outcome and its lines. */
interface RatedCase {
  readonly outcome: ExpectationOutcome;
  readonly lines: readonly Evidence[];
}

function casesOf(sheet: ScoreSheet): ReadonlyMap<string, RatedCase> {
  const keyOf = (one: { readonly expectation: string | null; readonly item: string | null }) =>
    `${one.expectation ?? ''}/${one.item ?? ''}`;
  const all = CRITERIA.flatMap((criterion) => sheet.criteria[criterion].evidence);
  const lines = Map.groupBy(all, keyOf);
  return new Map(
    sheet.outcomes
      .filter(({ state }) => state !== 'notDue')
      .map((outcome) => [keyOf(outcome), { outcome, lines: lines.get(keyOf(outcome)) ?? [] }]),
  );
}

function compareCase({ a, b }: Pair<RatedCase | null>): ComparedCase | null {
  const known = a ?? b;
  if (known === null) return null;
  const { expectation, item } = known.outcome;
  const shares = { a: a && shareOf(a.lines), b: b && shareOf(b.lines) };
  const better = betterOf(shares);
  return {
    expectation,
    item,
    outcomes: { a: a?.outcome ?? null, b: b?.outcome ?? null },
    shares,
    better,
    why: a === null || b === null || better === null ? null : whyOf(a.lines, b.lines, better),
  };
}

function betterOf({ a, b }: Pair<number | null>): Side | null {
  if (a === null || b === null || Math.abs(a - b) <= ALIKE) return null;
  return a > b ? 'a' : 'b';
}

/** The matter in which the better run is ahead by most points; of two alike, the first by name. */
function whyOf(
  a: readonly Evidence[],
  b: readonly Evidence[],
  better: Side,
): ComparedMatter | null {
  const [ahead, behind] =
    better === 'a' ? [mattersOf(a), mattersOf(b)] : [mattersOf(b), mattersOf(a)];
  let most = 0;
  let why: Matter | null = null;
  for (const key of [...behind.keys()].toSorted()) {
    const matter = behind.get(key);
    if (matter === undefined) continue;
    const gap = matter.lost - (ahead.get(key)?.lost ?? 0);
    if (gap <= most) continue;
    most = gap;
    why = matter;
  }
  return why === null ? null : comparedOf(why, { a, b }, better);
}

/** What the better run did there; where the rule itself was silent, what it did best in its stead. */
function comparedOf({ key, line }: Matter, lines: Pair<readonly Evidence[]>, better: Side) {
  const { rule, facet, criterion } = line;
  const ofBetter = lines[better].filter((each) => each.criterion === criterion);
  const counterpart = mattersOf(ofBetter).get(key)?.line ?? bestOf(ofBetter);
  const pair = better === 'a' ? { a: counterpart, b: line } : { a: line, b: counterpart };
  return { rule, facet, criterion, lines: pair };
}

function bestOf(lines: readonly Evidence[]): Evidence | null {
  return lines.toSorted((a, b) => b.earned - a.earned)[0] ?? null;
}
