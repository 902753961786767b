import type { ItemId } from '../../engine/item.ts';
import type { PlayerText } from '../messages/catalogue.ts';
import { useActions, useMoves, usePlayer } from '../player-context.ts';
import type { Offer } from './offers.ts';
import { useSeeThrough } from './see-through.ts';

const DONE = {
  like: 'doneLike',
  pin: 'donePin',
  hide: 'doneHide',
  delete: 'doneDelete',
  ban: 'doneBan',
  report: 'doneReport',
  closeComments: 'doneCloseComments',
  leaveAlone: 'doneLeaveAlone',
} as const satisfies Record<Offer['action'], PlayerText>;

const REVERSIBLE: ReadonlySet<Offer['action']> = new Set<Offer['action']>([
  'like',
  'pin',
  'hide',
  'closeComments',
  'leaveAlone',
]);

export interface Gestures {
  /** Does what a menu offers; what cannot be undone, or needs a reason, is asked about first. */
  readonly choose: (item: ItemId, offer: Offer) => void;
  /** Does it without asking; resolves to whether it was accepted. */
  readonly carryOut: (item: ItemId, offer: Offer, reason?: string) => Promise<boolean>;
}

/** What a hand does to an item: moderation, likes, leaving alone. */
export function useGestures(): Gestures {
  const actions = useActions();
  const { store } = usePlayer();
  const { ask } = useMoves();
  const seeThrough = useSeeThrough();

  const perform = (item: ItemId, { action, undone }: Offer, reason: string) =>
    action === 'leaveAlone'
      ? actions.leaveAlone({ item, reason, undone })
      : actions.moderate({ action, item, undone });

  const carryOut: Gestures['carryOut'] = async (item, offer, reason = '') => {
    const { action, undone } = offer;
    const held = store.getState().view.item(item)?.heldBack ?? null;
    const said = held !== null && action === 'hide' ? 'doneRelease' : 'doneUndone';
    const takeBack = () =>
      void seeThrough(perform(item, { action, undone: true }, ''), { text: 'doneUndone' });
    return await seeThrough(perform(item, offer, reason), {
      text: undone ? said : DONE[action],
      ...(!undone && REVERSIBLE.has(action) && { undo: takeBack }),
    });
  };

  const choose: Gestures['choose'] = (item, offer) => {
    const { action, undone } = offer;
    const isAsked = action === 'leaveAlone' || action === 'delete' || action === 'ban';
    if (isAsked && !undone) ask({ type: action, item });
    else void carryOut(item, offer);
  };

  return { choose, carryOut };
}
