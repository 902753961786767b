import { brief } from './en/brief.ts';
import { commands } from './en/commands.ts';
import { controlRoom } from './en/control-room.ts';
import { drill } from './en/drill.ts';
import { gestures } from './en/gestures.ts';
import { help } from './en/help.ts';
import { page } from './en/page.ts';
import { replay } from './en/replay.ts';
import { run } from './en/run.ts';
import { writing } from './en/writing.ts';
import type { fr } from './fr.ts';

export const en: Record<keyof typeof fr, string> = {
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
};
