import { at } from '../lib/at.ts';
import { set } from './consequence/variable.ts';
import { requestVoices } from './crowd.ts';
import { authorKey, positionOf } from './find.ts';
import type { Item } from './item.ts';
import { draw } from './random.ts';
import type { Step } from './step.ts';

/** Simulated ms after which a screenshot of a deletion goes round, at the least and at the most. */
const SCREENSHOT_DELAY = [60_000, 240_000] as const;

/** Simulated ms after which a banned person is back. */
const RETURN_DELAY = [120_000, 360_000] as const;

/** Chances in a hundred that a banned person comes back, by temper; the others stay away. */
const RETURN_CHANCE: Readonly<Record<string, number>> = { hostile: 65, mocking: 35 };

/** [M2] Share of its range by which heat rises when something that breaks no rule is deleted. */
const DELETION_HEAT = 0.1;

/** [Q4] Share of its range by which reach rises when the page quotes somebody. */
const QUOTE_REACH = 0.05;

/** The side effects of deleting what somebody wrote. */
export function noticeDeletion(step: Step, item: Item): void {
  const isPersons = item.author.kind === 'persona' || item.author.kind === 'voice';
  if (!isPersons || item.breaks !== null) return;
  for (const heat of step.programme.heat) raise(step, heat, DELETION_HEAT);
  const { screenshots } = step.programme;
  if (screenshots === -1) return;
  comeLater(step, screenshots, item, SCREENSHOT_DELAY);
}

/** The side effects of banning somebody: the hostile and the mocking may return by another name. */
export function noticeBan(step: Step, item: Item): void {
  const { returns } = step.programme;
  const chance = RETURN_CHANCE[temperOf(step, item)] ?? 0;
  if (returns === -1 || chance === 0 || draw(step.draft, 1, 100) > chance) return;
  comeLater(step, returns, item, RETURN_DELAY);
}

/** What the page quotes is carried to all who follow it. */
export function spread(step: Step): void {
  for (const reach of step.programme.reach) raise(step, reach, QUOTE_REACH);
}

/** By a share of its range, at least by 1. */
function raise(step: Step, variable: number, share: number): void {
  const { min, max } = at(step.programme.variables, variable);
  const rise = Math.max(1, Math.round((max - min) * share));
  set(step, variable, at(step.draft.variables, variable) + rise);
}

/** One voice, later: in the thread where it began, or as a new post where that was the thread. */
function comeLater(step: Step, pool: number, item: Item, delay: readonly [number, number]): void {
  const isUnderPost = item.channel === 'wall' && item.thread !== item.id;
  requestVoices(step, {
    pool,
    channel: 'wall',
    in: isUnderPost ? positionOf(step.programme, step.draft, item.thread) : -1,
    delays: [draw(step.draft, ...delay)],
  });
}

/** A voice of the crowd has the temper of the lines it was given. */
function temperOf({ programme, draft }: Step, item: Item): string {
  if (item.author.kind === 'persona') {
    const key = authorKey(item.author);
    return programme.personas.find((persona) => persona.id === key)?.temper ?? 'calm';
  }
  const key = authorKey(item.author);
  const spoke = draft.requests.find((request) =>
    request.voices?.some((voice) => `@${voice.handle}` === key),
  );
  return spoke === undefined ? 'calm' : at(programme.pools, spoke.pool).mood;
}
