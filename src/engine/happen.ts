import { at } from '../lib/at.ts';
import { withBit } from './bits.ts';
import type { CompiledInject } from './compile/inject.ts';
import { isDone } from './done.ts';
import { holds } from './guard.ts';
import { perform } from './perform.ts';
import type { Due } from './queue.ts';
import { schedule, scheduleOccurrence } from './schedule.ts';
import type { Step } from './step.ts';

type InjectDue = Extract<Due, { kind: 'inject' }>;

/**
 * An inject comes due. In this order: it is dropped where its trigger or its repetition says so; its
 * next occurrence is scheduled; `when` decides; then `do`, one branch, and those that follow it.
 */
export function happen(step: Step, due: InjectDue): void {
  const { programme, draft } = step;
  const inject = at(programme.injects, due.inject);
  if (isForestalled(step, inject, due) || isOver(step, inject, due)) return;
  repeat(step, inject, due);
  if (!holds(programme, draft, inject.when, due.cause)) {
    perform(step, inject.otherwise, due.cause);
    return;
  }
  draft.happened = withBit(draft.happened, due.inject);
  perform(step, inject.do, due.cause);
  if (inject.branches.length > 0) takeBranch(step, inject, due.cause);
  setOffFollowers(step, due);
}

/** What an `undone` trigger waited for in vain was done after all. A call waits for nothing. */
function isForestalled({ draft }: Step, { trigger }: CompiledInject, due: InjectDue): boolean {
  if (trigger.type !== 'undone' || due.since === -1) return false;
  // Deeds about named items always count; a deed about anything counts from the same moment as the
  // delay, or an old post would forestall the wait for a new one.
  const since = trigger.on === null ? due.since : 0;
  return isDone(draft, trigger, { within: Number.MAX_SAFE_INTEGER, since, cause: due.cause });
}

/** Repetition stops before the second or a later occurrence, never before the first. */
function isOver({ programme, draft }: Step, { repeat }: CompiledInject, due: InjectDue): boolean {
  if (repeat?.until == null || due.left === repeat.times - 1) return false;
  return holds(programme, draft, repeat.until, due.cause);
}

function repeat(step: Step, inject: CompiledInject, due: InjectDue): void {
  if (inject.repeat === null || due.left === 0) return;
  scheduleOccurrence(step, due.inject, {
    nominal: due.nominal + inject.repeat.every,
    since: due.since,
    left: due.left - 1,
    cause: due.cause,
  });
}

function takeBranch(step: Step, inject: CompiledInject, cause: number): void {
  const { programme, draft } = step;
  if (draft.status === 'ended') return;
  const branch = inject.branches.find((one) => holds(programme, draft, one.when, cause));
  perform(step, branch?.do ?? inject.otherwise, cause);
}

function setOffFollowers(step: Step, due: InjectDue): void {
  const { programme, draft } = step;
  if (draft.status === 'ended') return;
  for (const follower of at(programme.watchers.after, due.inject)) {
    const { trigger } = at(programme.injects, follower);
    const delay =
      trigger.type === 'inject' ? trigger.delay : trigger.type === 'undone' ? trigger.within : 0;
    schedule(step, follower, { after: draft.now, delay, cause: due.cause });
  }
}
