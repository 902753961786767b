import { brief } from './fr/brief.ts';
import { commands } from './fr/commands.ts';
import { controlRoom } from './fr/control-room.ts';
import { drill } from './fr/drill.ts';
import { gestures } from './fr/gestures.ts';
import { help } from './fr/help.ts';
import { page } from './fr/page.ts';
import { replay } from './fr/replay.ts';
import { run } from './fr/run.ts';
import { writing } from './fr/writing.ts';

/** Words of the desk. */
export const fr = {
  ...controlRoom,
  ...commands,
  ...page,
  ...gestures,
  ...writing,
  ...help,
  ...brief,
  ...run,
  ...replay,
  ...drill,
} as const;
