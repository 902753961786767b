import { createContext, useContext } from 'react';
import type { Annotation } from '../engine/run.ts';
import type { Debriefed } from './debriefed.ts';
import type { Place } from './place.ts';

/** What every part of a debrief needs. */
export interface DebriefDesk extends Debriefed {
  /** Who is correcting the score, by name; null while nobody is. */
  readonly corrector: string | null;
  /**
   * Appends a remark, signed by `author` or, where it is null, by whoever played. Resolves once it
   * is kept.
   */
  readonly onRemark: (body: Annotation['body'], author: string | null) => Promise<void>;
  /** Goes to a place of the page, at once and in the address. */
  readonly onGo: (place: Place) => void;
}

export const DebriefContext = createContext<DebriefDesk | null>(null);

/** @throws Error outside of a debrief. */
export function useDebrief(): DebriefDesk {
  const desk = useContext(DebriefContext);
  if (desk === null) throw new Error('No debrief above this component.');
  return desk;
}
