import { classView } from './en/class-view.ts';
import { compare } from './en/compare.ts';
import { list } from './en/list.ts';
import { progress } from './en/progress.ts';
import type { fr } from './fr.ts';

export const en: Record<keyof typeof fr, string> = {
  ...list,
  ...progress,
  ...classView,
  ...compare,
};
