import type { RunEvent } from '../../engine/event.ts';
import { ACTIONS, type Action } from '../../vocabulary/action.ts';

/** True for the name of an action; evidence keeps it as plain text. */
export function isAction(name: string): name is Action {
  return ACTIONS.some((action) => action === name);
}

/** What the trainee did with an event; null where it is no action on the page. */
export function actionOf(event: RunEvent): Action | null {
  switch (event.type) {
    case 'replyPosted':
      return event.action;
    case 'itemModerated':
      return event.action === 'hide' && event.undone ? 'unhide' : event.action;
    case 'postPublished':
      return 'publish';
    case 'ownEdited':
      return 'editOwn';
    case 'ownDeleted':
      return 'deleteOwn';
    case 'itemLeftAlone':
      return 'leaveAlone';
    case 'settingChanged':
      return 'changeSetting';
    case 'escalationSent':
      return 'escalate';
    default:
      return null;
  }
}
