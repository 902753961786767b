/** What the learner was set to, by trying a few values with whole batches left out. */
export const SETTINGS = {
  /** Share of a rule's stated effect taken as given; the corpus teaches the rest. */
  prior: 0.3,
  /** What a point of the general politeness prior adds to politeness, taken as given. */
  politeness: 0.3,
  /** Share of the rank, beside the rating itself, in what is learnt: most replies share few ratings. */
  rank: 0.5,
  /** A word is learnt when at least so many replies, of so many batches, hold it. */
  fewestReplies: 2,
  fewestBatches: 2,
  /** Words and pairs that ship, the weightiest. */
  wordsKept: 2800,
  /** Parts that the batches are divided into, so that moves are read by a learner that never saw them. */
  parts: 4,
  /** Learning moves from labelled sentences. */
  moves: { penalty: 1, rules: 0.3, shape: 0.3, words: 1 },
  /** The reply as its words: how readily each family of features takes up weight, and how costly all is. */
  byWords: { penalty: 2, rules: 0.265, structure: 0.387, words: 1, moves: 0, pairs: 0 },
  /** The reply as its moves. */
  byMoves: { penalty: 4, rules: 0.2, structure: 0.5, words: 0, moves: 0.4, pairs: 0.135 },
} as const;

/** How readily each family takes up weight in one way of seeing a reply. */
export type View = typeof SETTINGS.byWords | typeof SETTINGS.byMoves;
