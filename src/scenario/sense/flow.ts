import { type Finding, finding } from '../diagnostics/finding.ts';
import { durationOf, msOf } from '../duration.ts';
import type { Inject } from '../schema/inject.ts';
import type { Trigger } from '../schema/trigger.ts';
import type { Causes } from './causes.ts';
import type { Story } from './story.ts';
import type { Timeline } from './timeline.ts';

/** Injects that never happen, happen too late, or repeat at once. */
export function checkFlow(story: Story, causes: Causes, timeline: Timeline): Finding[] {
  const callers = callersOf(story);
  return story.scenario.injects.flatMap((inject, index) => [
    ...(timeline.injects.has(inject.id)
      ? []
      : neverHappens(inject, index, { callers, causes, story })),
    ...tooLate(inject, index, timeline, story),
    ...repeatsAtOnce(inject, index),
    ...otherwiseTwice(inject, index),
  ]);
}

/** By inject: the first inject that calls it. */
function callersOf({ consequences }: Story): Map<string, string> {
  const callers = new Map<string, string>();
  for (const { consequence: one, setting } of consequences) {
    if (one.type !== 'fire' || setting.inject === null || callers.has(one.inject)) continue;
    callers.set(one.inject, setting.inject);
  }
  return callers;
}

interface Surroundings {
  readonly callers: ReadonlyMap<string, string>;
  readonly causes: Causes;
  readonly story: Story;
}

function neverHappens(
  { id, trigger }: Inject,
  index: number,
  { callers, causes, story }: Surroundings,
): Finding[] {
  const at = ['injects', index, 'trigger'];
  if (trigger.type === 'called') {
    const caller = callers.get(id);
    if (caller === undefined) return [finding('EO420', at, { id })];
    return [finding('EO421', at, { id, cause: caller })];
  }
  const cause = awaited(trigger);
  // What waits for something that does not exist has been told so already.
  const isKnown = causes.byId.has(cause) || story.itemById.has(cause) || isVariable(cause, story);
  return isKnown ? [finding('EO421', at, { id, cause })] : [];
}

function isVariable(id: string, { scenario }: Story): boolean {
  return scenario.variables.some((variable) => variable.id === id);
}

/** What a trigger waits for, by id. */
function awaited(trigger: Trigger): string {
  switch (trigger.type) {
    case 'inject':
      return trigger.inject;
    case 'undone':
      return trigger.since ?? trigger.on?.[0] ?? '';
    case 'action':
      return trigger.on?.[0] ?? '';
    case 'threshold':
      return trigger.variable;
    default:
      return '';
  }
}

/** Only the first of a chain that runs past the end: the rest follow from it. */
function tooLate(
  { id, trigger }: Inject,
  index: number,
  timeline: Timeline,
  story: Story,
): Finding[] {
  const at = timeline.injects.get(id);
  if (at === undefined || at <= story.end) return [];
  const cause = awaited(trigger);
  const before = timeline.injects.get(cause) ?? timeline.items.get(cause) ?? 0;
  if (trigger.type === 'called' || before > story.end) return [];
  const slots = { id, at: durationOf(at), end: durationOf(story.end) };
  return [finding('EO423', ['injects', index, 'trigger'], slots)];
}

function repeatsAtOnce({ id, repeat }: Inject, index: number): Finding[] {
  const isAtOnce = repeat !== undefined && msOf(repeat.every) === 0;
  return isAtOnce ? [finding('EO424', ['injects', index, 'repeat', 'every'], { id })] : [];
}

/** Whether `otherwise` follows for two reasons that nobody can tell apart: E18 of the engine. */
function otherwiseTwice({ id, when, branches, otherwise = [] }: Inject, index: number): Finding[] {
  const isTwice = when !== undefined && branches.length > 0 && otherwise.length > 0;
  return isTwice ? [finding('EO428', ['injects', index, 'otherwise'], { id })] : [];
}
