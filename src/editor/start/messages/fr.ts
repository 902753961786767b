export const fr = {
  title: 'Atelier',
  lead: 'Écrivez une situation, faites-la jouer, voyez ce que valent les réponses. Tout reste dans ce navigateur.',
  new: 'Nouveau scénario',
  open: 'Ouvrir un fichier…',
  drafts: 'En cours d’écriture',
  empty: 'Rien en cours',
  emptyText: 'Ce que vous écrivez ici est gardé à mesure, et vous attend à la prochaine visite.',
  remove: 'Retirer de l’atelier\u00a0: {file}',
  removed: '{file} n’est plus dans l’atelier.',
  bringBack: 'Le ramener',
  refused: 'Rien n’a été ouvert',
  refusedText:
    'Ces fichiers ne sont pas du texte UTF-8 de moins de 5 Mo : {files}. Enregistrez-les en UTF-8 et rouvrez-les; rien n’y a été changé.',
} as const;
