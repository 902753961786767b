import type { Text } from '../../scenario/schema/primitives.ts';
import type { Actor } from '../../vocabulary/action.ts';
import { hasBit } from '../bits.ts';
import type { EventBodies } from '../event.ts';
import type { Programme } from '../programme.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Snapshot } from '../snapshot.ts';
import { notEnded, running, standing } from './standing.ts';

/** Before the start, when the scene is announced, or at any time after. */
export function maySkipScene(
  programme: Programme,
  snapshot: Snapshot,
  id: string,
): RefusalCode | null {
  const ended = notEnded(snapshot);
  if (ended !== null) return ended;
  const scene = programme.scenario.scenes.findIndex((one) => one.id === id);
  if (scene === -1) return 'unknownScene';
  return hasBit(snapshot.skipped, scene) ? 'alreadyDone' : null;
}

export function mayImprovise(
  programme: Programme,
  snapshot: Snapshot,
  command: EventBodies['injectImprovised'] & { readonly by: Actor },
): RefusalCode | null {
  if (command.by !== 'instructor') return 'instructorOnly';
  const stopped = running(snapshot);
  if (stopped !== null) return stopped;
  if (!isCast(programme, command.author)) return 'unknownPersona';
  if (isEmpty(command.text)) return 'emptyText';
  return command.in === null ? null : standing(programme, snapshot, [command.in]);
}

function isCast(programme: Programme, author: EventBodies['injectImprovised']['author']): boolean {
  return (
    !('persona' in author) || programme.personas.some((persona) => persona.id === author.persona)
  );
}

function isEmpty(text: Text): boolean {
  const versions =
    typeof text === 'string' ? [text] : 'only' in text ? [text.text] : [text.fr, text.en];
  return !versions.some((version) => version !== undefined && version.trim() !== '');
}
