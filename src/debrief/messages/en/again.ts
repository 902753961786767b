import type { again as french } from '../fr/again.ts';

export const again: Record<keyof typeof french, string> = {
  forkTitle: 'Taken again midway',
  forkText:
    'Everything before {time} comes from another run; what follows was played anew. The score covers the whole, because what follows answers to what had been done.',
  forkOwn:
    'Since it was taken again only: {score}. What had been done before decides {share} of the points of the whole.',
  forkOwnNone: 'Nothing done since it was taken again can be rated.',
  forkCompare: 'Compare with the run it comes from',
  watchMoment: 'Watch this moment again',
  compareWith: 'Compare with…',
};
