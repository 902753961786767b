import type { Outcome } from '../../run/outcome.ts';
import type { PlayerText } from '../messages/catalogue.ts';
import { useMoves } from '../player-context.ts';

export interface Done {
  readonly text: PlayerText;
  readonly undo?: () => void;
}

/** Sees an action through: says that it is done once it is kept, or why it was refused. */
export type SeeThrough = (asked: Promise<Outcome>, done: Done) => Promise<boolean>;

/** @returns whether it was accepted. */
export function useSeeThrough(): SeeThrough {
  const { tell } = useMoves();
  return async (asked, { text, undo }) => {
    const outcome = await asked;
    if (outcome.type === 'accepted') tell({ type: 'done', text, undo: undo ?? null });
    else tell({ type: 'refused', refusal: outcome.refusal });
    return outcome.type === 'accepted';
  };
}
