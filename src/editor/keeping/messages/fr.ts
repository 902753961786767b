export const fr = {
  kept: 'Gardé dans ce navigateur',
  keptAt: 'Gardé dans ce navigateur, {date}',
  keeping: 'On garde…',
  failed: 'Pas gardé\u00a0: {message}. Exportez le fichier avant de quitter la page.',
} as const;
