import { setting } from '../consequence/setting.ts';
import type { EventOf } from '../event.ts';
import { authorKey, itemAt, positionOf } from '../find.ts';
import type { Item } from '../item.ts';
import { noticeBan, noticeDeletion } from '../moderation.ts';
import { isLeavingAlone, isLettingBeSeen, recordDeed, takeBack } from '../record-deed.ts';
import type { Step } from '../step.ts';
import { put } from '../vector.ts';

export function itemModerated(step: Step, event: EventOf<'itemModerated'>): void {
  const { programme, draft } = step;
  const position = positionOf(programme, draft, event.item);
  const item = itemAt(draft, position);
  draft.items = put(draft.items, position, moderated(item, event));
  if (event.undone) {
    takeBack(draft, position, (deed) => deed.action === event.action);
    if (event.action === 'hide' && item.heldBack !== null) {
      recordDeed(step, { action: 'unhide', items: [position], event: event.seq });
    }
    return;
  }
  if (event.action === 'hide') takeBack(draft, position, isLettingBeSeen);
  if (event.action === 'ban') draft.banned = [...draft.banned, authorKey(item.author)];
  recordDeed(step, { action: event.action, items: [position], event: event.seq });
  if (event.action === 'delete') noticeDeletion(step, item);
  if (event.action === 'ban') noticeBan(step, item);
}

function moderated(item: Item, { action, undone }: EventOf<'itemModerated'>): Item {
  switch (action) {
    case 'like':
      return { ...item, liked: !undone, likes: item.likes + (undone ? -1 : 1) };
    case 'pin':
      return { ...item, pinned: !undone };
    case 'hide':
      return { ...item, hidden: undone ? null : 'trainee' };
    case 'delete':
      return { ...item, deleted: 'trainee' };
    case 'report':
      return { ...item, reported: true };
    case 'closeComments':
      return { ...item, closed: !undone };
    case 'ban':
      return item;
  }
}

export function itemLeftAlone(step: Step, event: EventOf<'itemLeftAlone'>): void {
  const { programme, draft } = step;
  const position = positionOf(programme, draft, event.item);
  draft.items = put(draft.items, position, {
    ...itemAt(draft, position),
    leftAlone: !event.undone,
  });
  if (event.undone) {
    takeBack(draft, position, isLeavingAlone);
  } else recordDeed(step, { action: 'leaveAlone', items: [position], event: event.seq });
}

export function settingChanged(step: Step, event: EventOf<'settingChanged'>): void {
  setting(step.draft, event.setting, event.to, event.seq);
  recordDeed(step, { action: 'changeSetting', items: [], event: event.seq });
}
