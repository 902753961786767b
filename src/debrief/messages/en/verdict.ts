export const verdict = {
  verdictTitle: 'Verdict',
  verdictAnnounce: 'Verdict: {title}. {overall}. {criteria}.',
  verdictOverall: '{score} out of 100',
  verdictPart: '{name}: {score}',
  verdictUnrated: 'not rated',
  verdictOf: 'out of 100',
  verdict_all: 'All there',
  verdict_solid: 'Solid',
  verdict_under: 'Getting there',
  verdict_weak: 'Needs work',
  verdictUnsent: 'These words did not go out in time',
  verdictNone: 'Nothing was due yet: it ended before it began.',
} as const;
