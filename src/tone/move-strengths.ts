import type { Feature } from './feature.ts';
import type { Strengths } from './move-features.ts';
import { MOVES } from './moves.ts';

/** What the model knows of moves: rows of weights in the order of `MOVES`, on the 0-1 scale. */
export interface MoveModel {
  readonly baseline: ArrayLike<number>;
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** How strongly each sentence makes each move. Less than not at all is not at all. */
export function moveStrengths(
  sentences: readonly (readonly Feature[])[],
  { baseline, weights }: MoveModel,
): Strengths {
  return sentences.map((features) => {
    const row = Float64Array.from(MOVES, (_, move) => baseline[move] ?? 0);
    for (const { name, value } of features) {
      const weight = weights.get(name);
      if (weight === undefined) continue;
      for (let move = 0; move < row.length; move += 1)
        row[move] = (row[move] ?? 0) + (weight[move] ?? 0) * value;
    }
    return row.map((strength) => Math.max(0, strength));
  });
}
