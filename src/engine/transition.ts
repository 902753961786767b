import type { Effect } from './effect.ts';
import type { RunEvent } from './event.ts';
import type { Programme } from './programme.ts';
import { settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { type Step, stepFrom } from './step.ts';
import {
  clockAdvanced,
  runPaused,
  runResumed,
  runStarted,
  runStopped,
} from './transition/clock.ts';
import { crowdAnswered } from './transition/crowd.ts';
import {
  injectImprovised,
  languageSwitched,
  rateChanged,
  sceneSkipped,
} from './transition/desk.ts';
import { escalationSent } from './transition/escalation.ts';
import { itemLeftAlone, itemModerated, settingChanged } from './transition/moderation.ts';
import { ownDeleted, ownEdited, postPublished, replyPosted } from './transition/words.ts';

/**
 * The one pure step: what the page is after an event, and what that asks of the runner. The snapshot
 * given stays as it was. Effects come in the order in which they arose; they are never carried out
 * here, and a replay ignores them.
 *
 * Expects an event that `decide` has let through; what is due at that very moment happens with it.
 */
export function transition(
  programme: Programme,
  snapshot: Snapshot,
  event: RunEvent,
): readonly [Snapshot, readonly Effect[]] {
  const step = stepFrom(programme, snapshot);
  step.draft.seq = event.seq + 1;
  apply(step, event);
  if (step.draft.status !== 'ready') settle(step, step.draft.now);
  return [step.draft, step.effects];
}

function apply(step: Step, event: RunEvent): void {
  switch (event.type) {
    case 'runStarted':
      return runStarted(step, event);
    case 'clockAdvanced':
      return clockAdvanced(step, event);
    case 'runPaused':
      return runPaused(step);
    case 'runResumed':
      return runResumed(step);
    case 'clockGap':
      return undefined;
    case 'rateChanged':
      return rateChanged(step, event);
    case 'languageSwitched':
      return languageSwitched(step, event);
    case 'replyPosted':
      return replyPosted(step, event);
    case 'postPublished':
      return postPublished(step, event);
    case 'ownEdited':
      return ownEdited(step, event);
    case 'ownDeleted':
      return ownDeleted(step, event);
    case 'itemModerated':
      return itemModerated(step, event);
    case 'itemLeftAlone':
      return itemLeftAlone(step, event);
    case 'settingChanged':
      return settingChanged(step, event);
    case 'escalationSent':
      return escalationSent(step, event);
    case 'crowdAnswered':
      return crowdAnswered(step, event);
    case 'sceneSkipped':
      return sceneSkipped(step, event);
    case 'injectImprovised':
      return injectImprovised(step, event);
    case 'runStopped':
      return runStopped(step);
  }
}
