import {
  Ban,
  Eye,
  EyeOff,
  Flag,
  Heart,
  Hourglass,
  Lock,
  LockOpen,
  MessageSquareDashed,
  PenLine,
  Pin,
  PinOff,
  Trash2,
} from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { isLive, useMoves, usePlayer, useRun } from '../player-context.ts';
import { type Offer, offersFor } from './offers.ts';
import { useEdit } from './use-edit.ts';
import { useGestures } from './use-gestures.ts';

interface Look {
  readonly label: PlayerText;
  readonly icon: ReactNode;
  readonly undoLabel: PlayerText;
  readonly undoIcon: ReactNode;
  readonly detail?: PlayerText;
}

const LOOKS: Readonly<Record<Offer['action'], Look>> = {
  like: { label: 'like', icon: <Heart />, undoLabel: 'unlike', undoIcon: <Heart /> },
  pin: {
    label: 'pin',
    icon: <Pin />,
    undoLabel: 'unpin',
    undoIcon: <PinOff />,
    detail: 'detailPin',
  },
  hide: {
    label: 'hide',
    icon: <EyeOff />,
    undoLabel: 'unhide',
    undoIcon: <Eye />,
    detail: 'detailHide',
  },
  closeComments: {
    label: 'closeComments',
    icon: <Lock />,
    undoLabel: 'reopenComments',
    undoIcon: <LockOpen />,
    detail: 'detailClose',
  },
  leaveAlone: {
    label: 'leaveAlone',
    icon: <MessageSquareDashed />,
    undoLabel: 'takeUp',
    undoIcon: <MessageSquareDashed />,
    detail: 'detailLeave',
  },
  report: {
    label: 'report',
    icon: <Flag />,
    undoLabel: 'report',
    undoIcon: <Flag />,
    detail: 'detailReport',
  },
  delete: {
    label: 'delete',
    icon: <Trash2 />,
    undoLabel: 'delete',
    undoIcon: <Trash2 />,
    detail: 'detailDelete',
  },
  ban: { label: 'ban', icon: <Ban />, undoLabel: 'ban', undoIcon: <Ban />, detail: 'detailBan' },
};

const GRAVE: ReadonlySet<Offer['action']> = new Set<Offer['action']>(['delete', 'ban']);

export interface ItemMenuProps {
  readonly item: Item;
  readonly name: string;
  readonly trigger: ReactElement;
}

/** Everything that can be done about an item besides what its toolbar has. */
export function ItemMenu({ item, name, trigger }: ItemMenuProps): ReactNode {
  const say = useSay(playerTexts);
  const { store } = usePlayer();
  const live = useRun(isLive);
  const { ask, compose } = useMoves();
  const edit = useEdit();
  const { choose } = useGestures();
  const isOthers = item.own === null && item.author.kind !== 'organisation';
  const offers = () =>
    offersFor(store.getState(), item).filter(
      ({ action }) => action !== 'like' || item.own !== null,
    );
  const entryOf = (offer: Offer, place: number): MenuEntry<string> => {
    const look = LOOKS[offer.action];
    const detail = offer.undone ? undefined : look.detail;
    return {
      id: idOf(offer),
      label: say(offer.undone ? look.undoLabel : look.label, { name }),
      icon: offer.undone ? look.undoIcon : look.icon,
      disabled: !live,
      danger: GRAVE.has(offer.action),
      apart: offer.action === 'hide' && place > 0,
      ...(detail !== undefined && { detail: say(detail) }),
    };
  };
  const holding = (): MenuEntry<string> => ({
    id: 'holding',
    label: say('holdingReply'),
    icon: <Hourglass />,
    detail: say('detailHolding'),
    disabled: !live,
  });
  // What the page had published before the trainee came in; the toolbar has the same for their own.
  const isScripted = item.own === null && item.author.kind === 'organisation';
  const editing = (): MenuEntry<string> => ({
    id: 'edit',
    label: say('editOwn'),
    icon: <PenLine />,
    detail: say('detailEdit'),
    disabled: !live,
  });
  const deletion = (): MenuEntry<string> => ({
    id: 'deleteOwn',
    label: say('delete'),
    icon: <Trash2 />,
    danger: true,
    disabled: !live,
  });
  const act = (id: string) => {
    const offer = offers().find((one) => idOf(one) === id);
    if (offer !== undefined) choose(item.id, offer);
    else if (id === 'edit') edit(item);
    else if (id === 'deleteOwn') ask({ type: 'deleteOwn', item: item.id });
    else if (id === 'holding') compose({ type: 'reply', to: item.id, mode: 'holdingReply' });
  };
  return (
    <Menu
      trigger={trigger}
      label={say('actionsFor', { name })}
      entries={() => [
        ...(isOthers ? [holding()] : []),
        ...(isScripted ? [editing()] : []),
        ...offers().map(entryOf),
        ...(isScripted ? [deletion()] : []),
      ]}
      onAction={act}
    />
  );
}

function idOf({ action, undone }: Offer): string {
  return undone ? `undo-${action}` : action;
}
