/** What a drill practises, one gesture of the trade at a time; from the first answer to the last word. */
export const DRILL_FAMILIES = [
  'acknowledge',
  'apologise',
  'correct',
  'refuse',
  'moveToPrivate',
  'leaveAlone',
  'hideOrNot',
  'escalate',
  'address',
  'shorten',
  'coolDown',
  'thank',
] as const;

export type DrillFamily = (typeof DRILL_FAMILIES)[number];
