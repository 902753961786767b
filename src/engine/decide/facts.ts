import type { Actor } from '../../vocabulary/action.ts';
import type { Command } from '../command.ts';
import type { EventBodies, EventOf, EventType, RunEvent, Stamp } from '../event.ts';
import { itemAt, positionOf } from '../find.ts';
import type { Programme } from '../programme.ts';
import type { Snapshot } from '../snapshot.ts';
import { untilNextHappening } from './next-happening.ts';

/** The facts that a command leads to, once nothing forbids it. Time that stands still is none. */
export function eventsOf(
  programme: Programme,
  snapshot: Snapshot,
  command: Command,
): readonly RunEvent[] {
  switch (command.type) {
    case 'advance':
      return advanced(programme, snapshot, command.by, command.ms);
    case 'nextHappening':
      return advanced(programme, snapshot, command.by, untilNextHappening(programme, snapshot));
    default:
      return [fact(programme, snapshot, command)];
  }
}

/** No further than the end. */
function advanced(
  programme: Programme,
  snapshot: Snapshot,
  by: Actor,
  ms: number,
): readonly RunEvent[] {
  const left = Math.min(ms, programme.duration - snapshot.now);
  if (left <= 0 && snapshot.now < programme.duration) return [];
  return [{ type: 'clockAdvanced', seq: snapshot.seq, at: snapshot.now, by, ms: left }];
}

type Deed = Exclude<Command, { type: 'advance' | 'nextHappening' }>;

function fact(programme: Programme, snapshot: Snapshot, command: Deed): RunEvent {
  const { by } = command;
  switch (command.type) {
    case 'start':
      return stamped(snapshot, 'runStarted', by, bodyOf(command));
    case 'pause':
      return stamped(snapshot, 'runPaused', by, bodyOf(command));
    case 'resume':
      return stamped(snapshot, 'runResumed', by, {});
    case 'reportGap':
      return stamped(snapshot, 'clockGap', by, bodyOf(command));
    case 'changeRate':
      return stamped(snapshot, 'rateChanged', by, bodyOf(command));
    case 'switchLanguage':
      return stamped(snapshot, 'languageSwitched', by, bodyOf(command));
    case 'stop':
      return stamped(snapshot, 'runStopped', by, {});
    case 'reply':
      return stamped(
        snapshot,
        'replyPosted',
        by,
        properReply(programme, snapshot, bodyOf(command)),
      );
    case 'publish':
      return stamped(snapshot, 'postPublished', by, bodyOf(command));
    case 'editOwn':
      return stamped(snapshot, 'ownEdited', by, bodyOf(command));
    case 'deleteOwn':
      return stamped(snapshot, 'ownDeleted', by, bodyOf(command));
    case 'moderate':
      return stamped(snapshot, 'itemModerated', by, bodyOf(command));
    case 'leaveAlone':
      return stamped(snapshot, 'itemLeftAlone', by, bodyOf(command));
    case 'changeSetting':
      return stamped(snapshot, 'settingChanged', by, bodyOf(command));
    case 'escalate':
      return stamped(snapshot, 'escalationSent', by, bodyOf(command));
    case 'answerCrowd':
      return stamped(snapshot, 'crowdAnswered', by, bodyOf(command));
    case 'skipScene':
      return stamped(snapshot, 'sceneSkipped', by, bodyOf(command));
    case 'improvise':
      return stamped(snapshot, 'injectImprovised', by, bodyOf(command));
  }
}

/** A command has the shape of its event; what is left of it is the event's own. */
function bodyOf<C extends Deed>({ type: _type, by: _by, ...body }: C): Omit<C, 'type' | 'by'> {
  return body;
}

/** In a private conversation every reply is a private one. */
function properReply(
  programme: Programme,
  snapshot: Snapshot,
  body: EventBodies['replyPosted'],
): EventBodies['replyPosted'] {
  const item = itemAt(snapshot, positionOf(programme, snapshot, body.to));
  const isPrivate = body.action === 'reply' && item.channel === 'private';
  return isPrivate ? { ...body, action: 'privateReply' } : body;
}

function stamped<T extends EventType>(
  { seq, now }: Snapshot,
  type: T,
  by: Actor,
  body: EventBodies[T],
): EventOf<T> {
  const stamp: Stamp & { readonly type: T } = { seq, at: now, by, type };
  return { ...body, ...stamp };
}
