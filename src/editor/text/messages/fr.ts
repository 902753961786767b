export const fr = {
  label: 'Texte du scénario (JSON)',
  find: 'Chercher',
  help: 'Échap puis Tab pour sortir du texte. F8 mène au problème suivant.',
  step: 'Écrire dans le texte',
} as const;
