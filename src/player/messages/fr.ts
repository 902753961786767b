import { brief } from './fr/brief.ts';
import { controlRoom } from './fr/control-room.ts';
import { gestures } from './fr/gestures.ts';
import { page } from './fr/page.ts';
import { replay } from './fr/replay.ts';
import { run } from './fr/run.ts';
import { writing } from './fr/writing.ts';

/** Words of the desk. */
export const fr = {
  ...controlRoom,
  ...page,
  ...gestures,
  ...writing,
  ...brief,
  ...run,
  ...replay,
} as const;
