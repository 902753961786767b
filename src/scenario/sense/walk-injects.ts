import { type Action, WRITTEN_ACTIONS } from '../../vocabulary/action.ts';
import type { Inject } from '../schema/inject.ts';
import type { Trigger } from '../schema/trigger.ts';
import { type Collector, NO_CAUSE } from './collector.ts';
import type { Setting, Target } from './story.ts';
import { type Trail, under } from './trail.ts';

/** Actions that concern no item. */
const ABOUT_NOTHING: ReadonlySet<Action> = new Set<Action>(['publish', 'changeSetting']);
const WORDS: ReadonlySet<Action> = new Set<Action>([...WRITTEN_ACTIONS, 'escalate']);

export function walkInjects(to: Collector, injects: readonly Inject[]): void {
  const causes = causesOf(injects);
  injects.forEach((inject, index) => {
    const at = under(null, 'injects', index);
    const setting = { ...NO_CAUSE, ...causes.get(inject.id), inject: inject.id };
    to.declare('inject', inject.id, under(at, 'id'));
    walkTrigger(to, inject.trigger, under(at, 'trigger'));
    to.guard(inject.when, under(at, 'when'), setting);
    to.consequencesOf(inject.do, under(at, 'do'), setting, 'do');
    inject.branches.forEach((branch, place) => {
      const here = under(at, 'branches', place);
      to.guard(branch.when, under(here, 'when'), setting);
      to.consequencesOf(branch.do, under(here, 'do'), setting, 'branch');
    });
    to.consequencesOf(inject.otherwise, under(at, 'otherwise'), setting, 'otherwise');
    to.guard(inject.repeat?.until, under(at, 'repeat', 'until'), setting);
  });
}

function walkTrigger(to: Collector, trigger: Trigger, at: Trail): void {
  switch (trigger.type) {
    case 'inject':
      return to.refer('inject', trigger.inject, under(at, 'inject'));
    case 'action':
      to.referAll('item', trigger.on, under(at, 'on'));
      return to.referAll('recipient', trigger.to, under(at, 'to'));
    case 'undone':
      to.referAll('item', trigger.on, under(at, 'on'));
      to.referAll('recipient', trigger.to, under(at, 'to'));
      return to.refer('inject', trigger.since, under(at, 'since'));
    case 'threshold':
      return to.refer('variable', trigger.variable, under(at, 'variable'));
    case 'time':
    case 'called':
      return;
  }
}

type Cause = Pick<Setting, 'target' | 'hasWords'>;

/**
 * What the trainee did is handed on: an inject that follows another, or is called by it, has the same
 * `target` and looks at the same words. One that is reached in several ways has the most of them all.
 */
function causesOf(injects: readonly Inject[]): Map<string, Cause> {
  const causes = new Map<string, Cause>();
  const next = followers(injects);
  const queue: string[] = [];
  const reach = (id: string, cause: Cause) => {
    const before = causes.get(id);
    const after = before === undefined ? cause : most(before, cause);
    if (before?.target === after.target && before.hasWords === after.hasWords) return;
    causes.set(id, after);
    queue.push(id);
  };
  for (const { id, trigger } of injects) {
    if (trigger.type === 'action') reach(id, causeOf(trigger));
  }
  for (const id of queue) {
    const cause = causes.get(id);
    if (cause !== undefined) for (const follower of next.get(id) ?? []) reach(follower, cause);
  }
  return causes;
}

function causeOf({ action, on }: Extract<Trigger, { type: 'action' }>): Cause {
  const isAboutItems = action.some((one) => !ABOUT_NOTHING.has(one)) || on !== undefined;
  const isPost = action.includes('publish');
  return {
    target: isAboutItems ? 'item' : isPost ? 'post' : 'nothing',
    hasWords: action.some((one) => WORDS.has(one)),
  };
}

const BY_MEANING: readonly Target[] = ['nothing', 'post', 'item'];

function most(one: Cause, other: Cause): Cause {
  const rank = ({ target }: Cause) => BY_MEANING.indexOf(target);
  return {
    target: rank(one) < rank(other) ? other.target : one.target,
    hasWords: one.hasWords || other.hasWords,
  };
}

function followers(injects: readonly Inject[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = next.get(from);
    if (list === undefined) next.set(from, [to]);
    else list.push(to);
  };
  for (const inject of injects) {
    if (inject.trigger.type === 'inject') add(inject.trigger.inject, inject.id);
    const lists = [
      inject.do,
      ...inject.branches.map((branch) => branch.do),
      inject.otherwise ?? [],
    ];
    for (const one of lists.flat()) if (one.type === 'fire') add(inject.id, one.inject);
  }
  return next;
}
