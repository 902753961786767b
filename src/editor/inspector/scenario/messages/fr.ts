export const fr = {
  title: 'Titre',
  titleStep: 'Changer le titre',
  summary: 'Ce que la personne lit avant de choisir',
  summaryStep: 'Changer le résumé',
} as const;
