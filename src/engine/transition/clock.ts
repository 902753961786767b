import { endAsThingsStand } from '../ending.ts';
import type { EventOf } from '../event.ts';
import { settle } from '../settle.ts';
import type { Step } from '../step.ts';

export function runStarted({ draft }: Step, event: EventOf<'runStarted'>): void {
  draft.status = 'running';
  draft.language = event.language;
}

/** What is due at the very end still happens, before the ending is chosen. */
export function clockAdvanced(step: Step, event: EventOf<'clockAdvanced'>): void {
  const { programme, draft } = step;
  if (draft.status !== 'running') return;
  const target = Math.min(draft.now + event.ms, programme.duration);
  settle(step, target);
  if (isOver(step)) return;
  draft.now = target;
  if (target === programme.duration) endAsThingsStand(step);
}

export function runPaused({ draft }: Step): void {
  draft.status = 'paused';
}

export function runResumed({ draft }: Step): void {
  draft.status = 'running';
}

export function runStopped(step: Step): void {
  endAsThingsStand(step);
}

/** Settling may have ended the run, which a type narrowed before cannot know. */
function isOver({ draft }: Step): boolean {
  return draft.status === 'ended';
}
