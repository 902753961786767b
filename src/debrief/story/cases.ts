import type { Item, SimMs } from '../../engine/item.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Evidence, ExpectationOutcome, ScoreSheet } from '../../scoring/sheet.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { itemOf, type Story, saidTo, type Utterance } from './story.ts';

/** One thing that was due, with all that was said, done and scored about it. */
export interface Case {
  /** Stable within a run. */
  readonly key: string;
  readonly expectation: Expectation;
  readonly outcome: ExpectationOutcome;
  /** The item it is about; undefined for a group or an initiative. */
  readonly item: Item | undefined;
  /** When its time began. */
  readonly at: SimMs;
  readonly said: readonly Utterance[];
  /** In the order of the criteria, then as scored. */
  readonly evidence: readonly Evidence[];
}

/** Lines of a sheet, of all criteria. */
export function evidenceOf(sheet: ScoreSheet): readonly Evidence[] {
  return CRITERIA.flatMap((criterion) => sheet.criteria[criterion].evidence);
}

/** Cases that were due, in the order in which they came up. */
export function casesOf(story: Story, sheet: ScoreSheet): readonly Case[] {
  const expectations = new Map(story.programme.scenario.expectations.map((one) => [one.id, one]));
  const lines = evidenceOf(sheet);
  return sheet.outcomes
    .flatMap((outcome): Case[] => {
      const expectation = expectations.get(outcome.expectation);
      if (expectation === undefined || outcome.state === 'notDue') return [];
      const evidence = lines.filter((line) => concerns(line, outcome));
      return [caseOf(story, expectation, outcome, evidence)];
    })
    .sort((a, b) => a.at - b.at);
}

function concerns(line: Evidence, outcome: ExpectationOutcome): boolean {
  return (
    line.expectation === outcome.expectation &&
    (outcome.item === null || line.item === outcome.item || line.item === null)
  );
}

function caseOf(
  story: Story,
  expectation: Expectation,
  outcome: ExpectationOutcome,
  evidence: readonly Evidence[],
): Case {
  const ids = outcome.item === null ? expectation.items : [outcome.item];
  const items = ids.flatMap((id) => itemOf(story, id) ?? []);
  const said = new Map(ids.flatMap((id) => saidTo(story, id)).map((each) => [each.event, each]));
  for (const { ground } of evidence) {
    const named = ground.type === 'absence' ? undefined : story.utterances.get(ground.event);
    if (named !== undefined && named.action !== 'escalate') said.set(named.event, named);
  }
  const starts = [
    ...items.map((item) => item.at),
    ...(items.length === 0 ? evidence.map((line) => line.at) : []),
  ];
  return {
    key: `${outcome.expectation}/${outcome.item ?? ''}`,
    expectation,
    outcome,
    item: outcome.item === null ? items[0] : itemOf(story, outcome.item),
    at: starts.length === 0 ? 0 : Math.max(0, Math.min(...starts)),
    said: [...said.values()].sort((a, b) => a.event - b.event),
    evidence,
  };
}

/** Lines that belong to no case: what was done to items nobody expected anything about. */
export function looseEvidence(sheet: ScoreSheet, cases: readonly Case[]): readonly Evidence[] {
  const taken = new Set(cases.flatMap((each) => each.evidence.map((line) => line.id)));
  return evidenceOf(sheet).filter((line) => !taken.has(line.id));
}
