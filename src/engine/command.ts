import type { Actor } from '../vocabulary/action.ts';
import type { EventBodies, EventType } from './event.ts';

/**
 * What somebody asks for. A command has the shape of the event it leads to, except that nothing has
 * been checked yet; `decide` answers with events or with a refusal.
 *
 * `advance` is the clock's; `nextHappening` moves an untimed run to the next thing that is due.
 */
export type Command =
  | CommandOf<Exclude<EventType, 'clockAdvanced'>>
  | { readonly type: 'advance'; readonly ms: number; readonly by: Actor }
  | { readonly type: 'nextHappening'; readonly by: Actor };

type CommandOf<T extends EventType> = {
  [K in T]: { readonly type: CommandName[K]; readonly by: Actor } & EventBodies[K];
}[T];

/** The imperative of each event. */
export interface CommandName extends Record<EventType, string> {
  runStarted: 'start';
  clockAdvanced: 'advance';
  runPaused: 'pause';
  runResumed: 'resume';
  clockGap: 'reportGap';
  rateChanged: 'changeRate';
  languageSwitched: 'switchLanguage';
  replyPosted: 'reply';
  postPublished: 'publish';
  ownEdited: 'editOwn';
  ownDeleted: 'deleteOwn';
  itemModerated: 'moderate';
  itemLeftAlone: 'leaveAlone';
  settingChanged: 'changeSetting';
  escalationSent: 'escalate';
  crowdAnswered: 'answerCrowd';
  sceneSkipped: 'skipScene';
  injectImprovised: 'improvise';
  runStopped: 'stop';
}
