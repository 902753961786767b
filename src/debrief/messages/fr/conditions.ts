/** How a run was played, what was left out of it, and what a second look found. */
export const conditions = {
  watchAgain: 'Revoir le fil',
  stoppedAt: 'Vous avez arrêté à {time}; l’exercice allait jusqu’à {end}.',
  stoppedUnplayed:
    '{count, plural, one {# situation n’a pas été jouée} many {# de situations n’ont pas été jouées} other {# situations n’ont pas été jouées}}, et rien ne vous en est compté. Ce qui suit raconte la fin prévue.',
  unplayedTitle: 'Ce qui n’a pas été joué',
  unplayedLead:
    'Prévu quelque part dans le scénario, mais jamais venu à échéance cette fois-ci. Rien n’en est compté.',
  declaredLocked: 'Fixé par le lien',
  locked_mode: 'le mode',
  locked_language: 'la langue',
  locked_allowance: 'le temps',
  locked_rate: 'la vitesse',
  locked_seed: 'le tirage',
  declaredStopped: 'Arrêté à',
  differencesTitle: 'Ce fichier ne dit pas tout à fait ce qui s’est joué',
  differencesScenario: 'Son scénario n’est plus celui que l’exercice annonce.',
  differencesEvents:
    '{count, plural, one {# événement n’a pas pu se produire ainsi} many {# d’événements n’ont pas pu se produire ainsi} other {# événements n’ont pas pu se produire ainsi}}.',
  differencesReadings:
    '{count, plural, one {# réponse se lit autrement aujourd’hui} many {# de réponses se lisent autrement aujourd’hui} other {# réponses se lisent autrement aujourd’hui}}. Les notes ci-dessous gardent la lecture du fichier.',
  differencesDetail: 'Voir lesquelles',
  differencesVersions: '(lecture {was}, aujourd’hui {is})',
  differencesLevel: '{scale}\u00a0: {was} devient {is}',
} as const;
