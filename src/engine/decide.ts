import type { Command } from './command.ts';
import { mayAdvance, mayChangeRate, mayPause, mayResume, mayStart } from './decide/clock.ts';
import { mayAnswerCrowd } from './decide/crowd.ts';
import { mayImprovise, maySkipScene } from './decide/desk.ts';
import { mayEscalate } from './decide/escalation.ts';
import { eventsOf } from './decide/facts.ts';
import { mayChangeSetting, mayLeaveAlone, mayModerate } from './decide/moderation.ts';
import { notEnded } from './decide/standing.ts';
import { mayDeleteOwn, mayEditOwn, mayPublish, mayReply } from './decide/words.ts';
import type { RunEvent } from './event.ts';
import type { Programme } from './programme.ts';
import { type Refusal, type RefusalCode, refusal } from './refusal.ts';
import type { Snapshot } from './snapshot.ts';

/** What became of a command: facts to be applied in order, or why not. */
export type Decision = { readonly events: readonly RunEvent[] } | { readonly refusal: Refusal };

/** Says what a command leads to. Changes nothing: a refused command leaves no trace. */
export function decide(programme: Programme, snapshot: Snapshot, command: Command): Decision {
  const refused = refusalOf(programme, snapshot, command);
  if (refused !== null) return { refusal: refusal(refused) };
  return { events: eventsOf(programme, snapshot, command) };
}

/** Why a command cannot be done, or null. */
function refusalOf(programme: Programme, snapshot: Snapshot, command: Command): RefusalCode | null {
  switch (command.type) {
    case 'start':
      return mayStart(snapshot);
    case 'advance':
      return mayAdvance(snapshot, command.ms);
    case 'nextHappening':
      return mayAdvance(snapshot, 0);
    case 'pause':
      return mayPause(snapshot);
    case 'resume':
      return mayResume(snapshot);
    case 'changeRate':
      return mayChangeRate(snapshot, command.rate);
    case 'reportGap':
    case 'switchLanguage':
    case 'stop':
      return notEnded(snapshot);
    case 'reply':
      return mayReply(programme, snapshot, command);
    case 'publish':
      return mayPublish(programme, snapshot, command);
    case 'editOwn':
      return mayEditOwn(programme, snapshot, command);
    case 'deleteOwn':
      return mayDeleteOwn(programme, snapshot, command);
    case 'moderate':
      return mayModerate(programme, snapshot, command);
    case 'leaveAlone':
      return mayLeaveAlone(programme, snapshot, command);
    case 'changeSetting':
      return mayChangeSetting(snapshot, command);
    case 'escalate':
      return mayEscalate(programme, snapshot, command);
    case 'answerCrowd':
      return mayAnswerCrowd(snapshot, command);
    case 'skipScene':
      return maySkipScene(programme, snapshot, command.scene);
    case 'improvise':
      return mayImprovise(programme, snapshot, command);
  }
}
