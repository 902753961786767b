import { brief } from './en/brief.ts';
import { controlRoom } from './en/control-room.ts';
import { gestures } from './en/gestures.ts';
import { page } from './en/page.ts';
import { replay } from './en/replay.ts';
import { run } from './en/run.ts';
import { writing } from './en/writing.ts';
import type { fr } from './fr.ts';

export const en: Record<keyof typeof fr, string> = {
  ...controlRoom,
  ...page,
  ...gestures,
  ...writing,
  ...brief,
  ...run,
  ...replay,
};
