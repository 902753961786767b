export const run = {
  searches: 'Recherches enregistrées',
  searchAll: 'Toutes les mentions',

  conversations: 'Conversations',
  conversationWith: 'Conversation avec {name}',

  noticeGap:
    'L’ordinateur a dormi ou l’horloge a sauté ({duration}). Ce temps ne compte pas\u00a0: l’exercice vous attend.',
  noticeHidden: 'Vous avez quitté l’onglet\u00a0: l’horloge s’est arrêtée. Ce temps ne compte pas.',
  noticeTakenOver: 'L’exercice se poursuit dans un autre onglet. Ici, on peut seulement lire.',
  noticeCrowdMissing: 'Une partie de la foule n’a pas pu se charger; il manquera des voix.',
  readOnly: 'Cet exercice est ouvert dans un autre onglet. Ici, on peut seulement lire.',
  takeOver: 'Continuer ici',

  announceOne: '{channel}\u00a0: {name} écrit\u00a0: {text}',
  announceMany: '{count} nouveaux messages\u00a0: {channels}.',
  announceChannel: '{channel} {count}',

  coach: 'La régie vous guide',
  coachIdle: 'La régie écoute. Prenez le temps de lire.',
  coachUnderstood: 'Compris',
  coachAway: 'Masquer le guide',
  coachBack: 'Rappeler le guide',

  offAirTitle: 'Hors d’ondes',
  toDebrief: 'Passer au débreffage',
  toProgramme: 'Retour à la programmation',

  shortcuts: 'Raccourcis',
  shortcutsText: 'Sans effet pendant que vous écrivez.',
  shortcutsOn: 'Raccourcis à une lettre',
  keyNext: 'Message suivant',
  keyPrevious: 'Message précédent',
  keyReply: 'Répondre en public',
  keyPrivate: 'Répondre en privé',
  keyEscalate: 'Transmettre à quelqu’un',
  keyLeaveAlone: 'Laisser sans réponse',
  keyNew: 'Aller au plus ancien en attente',
  keyChannel: 'Changer de canal',
  keyPause: 'Pause ou reprise',
  keySpace: 'Espace',
  keySheet: 'Cette feuille',
  keySend: 'Envoyer ce que vous écrivez',
  keyEscape: 'Fermer ce que vous écrivez; le brouillon reste',
} as const;
