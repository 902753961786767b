import { at } from '../../lib/at.ts';
import type { Step } from '../step.ts';

/** Figures reach the desk; those that are there already stay where they are. */
export function showFigures({ programme, draft, effects }: Step, index: number): void {
  const { id } = at(programme.scenario.figures ?? [], index);
  if (draft.figures.some((shown) => shown.id === id)) return;
  draft.figures = [...draft.figures, { id, at: draft.now }];
  effects.push({ type: 'announceFigures', figures: id, at: draft.now });
}
