import { classView } from './fr/class-view.ts';
import { compare } from './fr/compare.ts';
import { list } from './fr/list.ts';
import { progress } from './fr/progress.ts';

/** Words of records, progress and the class view. */
export const fr = { ...list, ...progress, ...classView, ...compare } as const;
