export const fr = {
  problems: 'Problèmes',
  reading: 'Lecture du scénario…',
  none: 'Aucun problème',
  noneText: 'Le scénario peut être joué tel qu’il est.',
  counts:
    '{errors, plural, =0 {aucune erreur} one {# erreur} other {# erreurs}}, {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}, {hints, plural, =0 {aucune remarque} one {# remarque} other {# remarques}}',
  severity: '{severity, select, error {Erreur.} warning {Avertissement.} other {Remarque.}}',
  more: 'En montrer davantage ({n})',
} as const;
