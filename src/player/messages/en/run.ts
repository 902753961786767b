import type { run as french } from '../fr/run.ts';

export const run: Record<keyof typeof french, string> = {
  searches: 'Saved searches',
  searchSave: 'Save this search',
  searchRemove: 'Remove the search “{words}”',
  findLabel: 'Search here',
  findCount: '{count, plural, one {# message found} other {# messages found}}',
  findNothing: 'No message holds these words.',
  news: 'What’s new',
  newsKey:
    '{count, plural, =0 {What’s new} one {What’s new: # not seen} other {What’s new: # not seen}}',
  newsUnread: 'not seen',
  newsAllSeen: 'Mark all as seen',
  searchAll: 'All mentions',

  conversations: 'Conversations',
  conversationWith: 'Conversation with {name}',

  noticeGap:
    'The computer slept or its clock jumped ({duration}). That time does not count: the exercise is waiting for you.',
  noticeHidden: 'You left the tab: the clock stopped. That time does not count.',
  noticeTakenOver: 'The exercise goes on in another tab. You can only read it here.',
  noticeCrowdMissing: 'Part of the crowd could not be loaded; some voices will be missing.',
  readOnly: 'This exercise is open in another tab. You can only read it here.',
  takeOver: 'Continue here',

  announceOne: '{channel}: {name} writes: {text}',
  announceMany: '{count} new messages: {channels}.',
  announceFigures: 'Figures of the page: {title}',
  announceChannel: '{channel} {count}',

  coach: 'The control room guides you',
  coachIdle: 'The control room is listening. Take the time to read.',
  coachUnderstood: 'Got it',
  coachAway: 'Hide the guide',
  coachBack: 'Bring the guide back',

  offAirTitle: 'Off air',
  toDebrief: 'Go to the debrief',
  toProgramme: 'Back to the programme',

  shortcuts: 'Shortcuts',
  shortcutsText: 'They do nothing while you are writing.',
  shortcutsOn: 'Single-letter shortcuts',
  keyNext: 'Next message',
  keyPrevious: 'Previous message',
  keyReply: 'Reply in public',
  keyPrivate: 'Reply in private',
  keyQuote: 'Quote, on the public stream',
  keyLike: 'Like, or unlike',
  keyFind: 'Search the channel',
  keyNews: 'What’s new',
  keyEscalate: 'Escalate',
  keyLeaveAlone: 'Leave alone',
  keyNew: 'Go to what has waited longest',
  keyChannel: 'Change channel',
  keyPause: 'Pause or resume',
  keySpace: 'Space',
  keySheet: 'This sheet',
  keySend: 'Send what you are writing',
  keyEscape: 'Close what you are writing; the draft stays',
};
