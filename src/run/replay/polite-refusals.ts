import { refusal } from '../../engine/refusal.ts';
import type { RunActions } from '../actions.ts';
import type { Outcome } from '../outcome.ts';

/** Every action of a run, each answered with why it cannot be done. What is only noted is dropped. */
export function politeRefusals(): RunActions {
  const refuse = async (): Promise<Outcome> => ({ type: 'refused', refusal: refusal('replay') });
  return {
    reply: refuse,
    publish: refuse,
    editOwn: refuse,
    deleteOwn: refuse,
    moderate: refuse,
    leaveAlone: refuse,
    changeSetting: refuse,
    escalate: refuse,
    skipScene: refuse,
    start: refuse,
    pause: refuse,
    resume: refuse,
    changeRate: refuse,
    next: refuse,
    switchLanguage: refuse,
    finish: refuse,
    improvise: refuse,
    dispatch: refuse,
    readDraft: () => null,
    draft: () => undefined,
    markSeen: () => undefined,
    keepSearches: () => undefined,
    dismiss: () => undefined,
    takeOver: async () => undefined,
  };
}
