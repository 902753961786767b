import type { Expectation } from '../schema/expectation.ts';
import type { Play, PlayAct, PlayStep } from '../schema/play.ts';
import type { Scenario } from '../schema/scenario.ts';
import { type Collector, NO_CAUSE } from './collector.ts';
import { type Trail, under } from './trail.ts';

export function walkExpectations(to: Collector, expectations: readonly Expectation[]): void {
  expectations.forEach((one, index) => {
    const at = under(null, 'expectations', index);
    to.declare('expectation', one.id, under(at, 'id'));
    to.text(one.title, under(at, 'title'));
    to.referAll('item', one.items, under(at, 'items'));
    to.refer('inject', one.from, under(at, 'from'));
    to.referAll('fact', one.facts, under(at, 'facts'));
    to.referAll('phrase', one.avoid, under(at, 'avoid'));
    to.text(one.feedback.met, under(at, 'feedback', 'met'));
    to.text(one.feedback.missed, under(at, 'feedback', 'missed'));
    walkEscalation(to, one, under(at, 'escalate'));
    one.aims?.forEach((aim, place) => {
      const here = under(at, 'aims', place);
      to.text(aim.title, under(here, 'title'));
      to.guard(aim.when, under(here, 'when'), { ...NO_CAUSE, hasWords: true });
    });
    one.models.forEach((model, place) => {
      const here = under(at, 'models', place);
      to.declare('model', model.id, under(here, 'id'));
      to.text(model.text, under(here, 'text'));
      to.text(model.why, under(here, 'why'));
    });
  });
}

function walkEscalation(to: Collector, { escalate }: Expectation, at: Trail): void {
  if (escalate === undefined) return;
  to.referAll('recipient', escalate.to, under(at, 'to'));
  to.referAll('item', escalate.evidence, under(at, 'evidence'));
  to.referAll('phrase', escalate.says, under(at, 'says'));
}

/** Play-throughs and sample replies. */
export function walkPlays(to: Collector, { plays, samples }: Scenario): void {
  for (const name of ['exemplary', 'typical', 'silent'] as const) {
    const play = plays[name];
    if (play !== undefined) walkPlay(to, play, under(null, 'plays', name));
  }
  samples.forEach((sample, index) => {
    const at = under(null, 'samples', index);
    to.declare('sample', sample.id, under(at, 'id'));
    to.refer('item', sample.item, under(at, 'item'));
    to.text(sample.text, under(at, 'text'));
  });
}

function walkPlay(to: Collector, play: Play, at: Trail): void {
  to.refer('ending', play.ending, under(at, 'ending'));
  const own = new Set<string>();
  play.steps?.forEach((step, index) => walkStep(to, step, under(at, 'steps', index), own));
}

function walkStep(to: Collector, step: PlayStep, at: Trail, own: Set<string>): void {
  if ('act' in step) walkAct(to, step.act, under(at, 'act'), own);
  else to.guard(step.expect, under(at, 'expect'));
}

/** @param own what the play has called its own words so far: no items of the file. */
function walkAct(to: Collector, act: PlayAct, at: Trail, own: Set<string>): void {
  const item = (id: string | undefined, here: Trail) => {
    if (id !== undefined && !own.has(id)) to.refer('item', id, here);
  };
  const items = (ids: readonly string[] | undefined, here: Trail) =>
    ids?.forEach((id, index) => item(id, under(here, index)));
  if ('item' in act) item(act.item, under(at, 'item'));
  if ('text' in act) to.text(act.text, under(at, 'text'));
  if ('covers' in act) items(act.covers, under(at, 'covers'));
  if ('quotes' in act) item(act.quotes, under(at, 'quotes'));
  if (act.type === 'escalate') {
    to.refer('recipient', act.to, under(at, 'to'));
    items(act.items, under(at, 'items'));
    items(act.evidence, under(at, 'evidence'));
  }
  if ('as' in act && act.as !== undefined) own.add(act.as);
}
