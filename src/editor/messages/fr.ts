/** Words of the workshop itself; each of its parts brings its own. */
export const fr = {
  untitled: 'Scénario sans titre',
  undo: 'Annuler',
  undoStep: 'Annuler : {step}',
  redo: 'Rétablir',
  redoStep: 'Rétablir : {step}',
  views: 'Vues du scénario',
  loading: 'Un instant…',
  unsound: 'Le texte a un défaut : les champs et les images attendent qu’il soit réparé.',
  back: 'Atelier',
  export: 'Exporter le fichier',
  play: 'Mettre au programme et jouer',
} as const;
