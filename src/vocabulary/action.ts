/**
 * Everything a trainee can do about what is on the page. These are the words of scenario files
 * (guards, expectations), of the log and of the debrief. `unhide` is letting be seen what a setting of the
 * page held back; in the log it is a `hide` that is undone, of something that had arrived hidden.
 */
export const ACTIONS = [
  'reply',
  'privateReply',
  'holdingReply',
  'publish',
  'editOwn',
  'deleteOwn',
  'like',
  'pin',
  'hide',
  'unhide',
  'delete',
  'ban',
  'report',
  'closeComments',
  'changeSetting',
  'escalate',
  'leaveAlone',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Actions by which the trainee puts words before somebody, each carrying a reading. */
export const WRITTEN_ACTIONS = [
  'reply',
  'privateReply',
  'holdingReply',
  'publish',
  'editOwn',
] as const;

export type WrittenAction = (typeof WRITTEN_ACTIONS)[number];

/** Actions that can be taken back by their opposite (unlike, unpin, unhide, reopen, take up again). */
export const REVERSIBLE_ACTIONS: ReadonlySet<Action> = new Set<Action>([
  'like',
  'pin',
  'hide',
  'closeComments',
  'leaveAlone',
]);

/** Who made an event happen. `system` is the clock, the crowd and the script. */
export const ACTORS = ['trainee', 'instructor', 'system'] as const;

export type Actor = (typeof ACTORS)[number];
