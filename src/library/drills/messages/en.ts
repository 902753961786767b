import type { fr } from './fr.ts';

export const en: Record<keyof typeof fr, string> = {
  others: 'Also',
  practise: 'Practise',
  practiseNamed: 'Practise: {name}',
  tries: '{count, plural, one {one try} other {# tries}}',
  scores: 'last {last}, best {best}',
  unrated: 'not rated',
};
