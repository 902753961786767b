/** What the learner was set to, by trying a few values with whole batches left out. */
export const SETTINGS = {
  /** Higher: weights closer to their priors. */
  penalty: 2,
  /** How readily each family of features takes up weight; squares of these scale its inner products. */
  rules: 0.265,
  structure: 0.387,
  words: 1,
  vectors: 0.316,
  /** Share of a rule's stated effect taken as given; the corpus teaches the rest. */
  prior: 0.3,
  /** Share of the rank, beside the rating itself, in what is learnt: most replies share few ratings. */
  rank: 0.5,
  /** A word is learnt when at least so many replies, of so many batches, hold it. */
  fewestReplies: 2,
  fewestBatches: 2,
  /** Words and pairs that ship, the weightiest. */
  wordsKept: 3400,
} as const;
