import type { Item } from '../../engine/item.ts';
import type { RunState } from '../../run/state.ts';
import type { Cue } from './cues.ts';

/**
 * The cue that a change of the run calls for, if any: going on the air, something of one's own kept,
 * an arrival that a person at the desk would look up for. It tells by who writes and where, never by
 * what the scenario expects, so that an exam sounds like practice.
 */
export function cueOf(state: RunState, before: RunState): Cue | null {
  if (state.view.status === 'running' && before.view.status !== 'running') return 'onAir';
  if (arrivals(state, before).some((item) => isPressing(item, state))) return 'urgent';
  return isSent(state, before) ? 'sent' : null;
}

function arrivals(state: RunState, before: RunState): readonly Item[] {
  if (state.desk.unread === before.desk.unread) return [];
  const known = new Set(before.desk.unread);
  return state.desk.unread.flatMap((id) => (known.has(id) ? [] : (state.view.item(id) ?? [])));
}

/** Somebody with a badge (a journalist, an elected person), or who writes in private. */
function isPressing({ author, channel }: Item, { programme }: RunState): boolean {
  if (channel === 'private') return author.kind !== 'organisation';
  if (author.kind !== 'persona') return false;
  return programme.personas.find(({ id }) => id === author.id)?.badge !== undefined;
}

/** Words of one's own that were on their way are kept now. */
function isSent(state: RunState, before: RunState): boolean {
  return state.committed > before.committed && wordsKept(state) > wordsKept(before);
}

/** How many deeds with words (answers, posts, hand-overs) are kept: a like makes no sound. */
function wordsKept({ view, committed }: RunState): number {
  const withWords = view.deeds().filter(({ own, contact }) => own !== null || contact !== null);
  return withWords.filter(({ event }) => event < committed).length;
}
