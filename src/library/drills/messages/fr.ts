export const fr = {
  others: 'Et aussi',
  practise: 'S’exercer',
  practiseNamed: 'S’exercer\u00a0: {name}',
  tries: '{count, plural, one {un essai} many {# d’essais} other {# essais}}',
  scores: 'dernier {last}, meilleur {best}',
  unrated: 'pas noté',
} as const;
