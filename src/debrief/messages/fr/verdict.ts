/** The verdict of a drill. */
export const verdict = {
  verdictTitle: 'Verdict',
  verdictAnnounce: 'Verdict\u00a0: {title}. {overall}. {criteria}.',
  verdictOverall: '{score} sur 100',
  verdictPart: '{name}\u00a0: {score}',
  verdictUnrated: 'pas noté',
  verdictOf: 'sur 100',
  verdict_all: 'Tout y est',
  verdict_solid: 'Solide',
  verdict_under: 'En chemin',
  verdict_weak: 'À reprendre',
  verdictUnsent: 'Ces mots ne sont pas partis à temps',
  verdictNone: 'Rien n’était encore dû\u00a0: le tour est fini avant d’avoir commencé.',
} as const;
