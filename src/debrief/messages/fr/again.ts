/** Watching a run again, laying it beside another, and what one taken again midway declares. */
export const again = {
  forkTitle: 'Exercice repris en cours de route',
  forkText:
    'Tout ce qui précède {time} vient d’un autre exercice; la suite a été rejouée. La note porte sur l’ensemble, parce que la suite répond à ce qui avait été fait.',
  forkOwn:
    'Depuis la reprise seulement\u00a0: {score}. Ce qui avait été fait avant décide de {share} des points de l’ensemble.',
  forkOwnNone: 'Rien de ce qui a été fait depuis la reprise ne se note.',
  forkCompare: 'Comparer avec l’exercice d’origine',
  watchMoment: 'Revoir ce moment',
  compareWith: 'Comparer avec…',
} as const;
