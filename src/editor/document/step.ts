import { enablePatches, type Patch } from 'immer';
import type { Bilingual } from '../../vocabulary/language.ts';
import type { Splices } from './splice.ts';
import type { Standing } from './standing.ts';

enablePatches();

/** What a step is called in the menu, such as « Déplacer l’événement ». */
export type StepName = Bilingual;

/** One step of the history: what it did to the text, and to the value beside it. */
export interface Step {
  readonly name: StepName;
  readonly splices: Splices;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly before: Standing['type'];
  readonly after: Standing['type'];
  /** Steps in a row with the same one, such as letters typed in one field, are one step. */
  readonly merge?: string;
}

/** Steps done, oldest first, and steps taken back, the next to be done again last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** More steps than this are forgotten from the oldest on. */
export const MOST_STEPS = 1000;

/** The history with one more step; nothing that was taken back can be done again after it. */
export function withStep({ done }: History, step: Step): History {
  return { done: [...done.slice(1 - MOST_STEPS), step], undone: [] };
}
