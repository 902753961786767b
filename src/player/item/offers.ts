import type { Command } from '../../engine/command.ts';
import { decide } from '../../engine/decide.ts';
import type { ModerationAction } from '../../engine/event.ts';
import { authorKey } from '../../engine/find.ts';
import type { Item } from '../../engine/item.ts';
import type { RefusalCode } from '../../engine/refusal.ts';
import type { RunState } from '../../run/state.ts';

/** What can be done about an item besides writing, as the engine would have it. */
export interface Offer {
  readonly action: ModerationAction | 'leaveAlone';
  /** True: the offer takes back what was done. */
  readonly undone: boolean;
}

/** In the order of a menu: light gestures first, what cannot be taken back last. */
const ORDER = [
  'like',
  'pin',
  'leaveAlone',
  'closeComments',
  'hide',
  'report',
  'delete',
  'ban',
] as const;

/** Refusals that mean "not here, not now"; any other means that it makes no sense on this item. */
const NOT_NOW: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['paused', 'notStarted', 'ended']);

/** The menu of an item. Asked of the engine itself, so that the two can never disagree. */
export function offersFor(state: RunState, item: Item): readonly Offer[] {
  return ORDER.flatMap((action) => {
    if (action === 'closeComments' && item.thread !== item.id) return [];
    return [false, true].flatMap((undone) =>
      isOffered(state, commandFor(item, action, undone)) ? [{ action, undone }] : [],
    );
  });
}

/** Whether the author of an item can be written to in private from it. */
export function mayWritePrivately({ view }: RunState, item: Item): boolean {
  if (item.author.kind === 'contact' || item.author.kind === 'organisation') return false;
  return (
    item.channel !== 'monitoring' &&
    item.channel !== 'internal' &&
    !view.isBanned(authorKey(item.author))
  );
}

/** Whether a message of the stream can be quoted there: it can, as long as readers see it. */
export function mayQuote({ view }: RunState, { id, channel }: Item): boolean {
  return channel === 'stream' && view.isVisible(id);
}

function commandFor(item: Item, action: Offer['action'], undone: boolean): Command {
  const about = { by: 'trainee', item: item.id, undone } as const;
  return action === 'leaveAlone'
    ? { type: 'leaveAlone', ...about, reason: '' }
    : { type: 'moderate', ...about, action };
}

/** Asked as if on air: a menu keeps its entries through a pause, out of reach. */
function isOffered({ programme, snapshot }: RunState, command: Command): boolean {
  const decision = decide(programme, { ...snapshot, status: 'running' }, command);
  return !('refusal' in decision) || NOT_NOW.has(decision.refusal.code);
}
