export const fr = {
  home: 'En ondes, retour à la programmation',
  skip: 'Aller au contenu',
  languageSwitch: 'English',
  settings: 'Réglages',
  theme: 'Apparence',
  themeAuto: 'Comme l’appareil',
  themeLight: 'Claire',
  themeDark: 'Sombre',
  shortcuts: 'Raccourcis à une lettre',
  shortcutsHelp:
    'Pendant l’exercice, une seule lettre suffit\u00a0: r pour répondre, par exemple. À éteindre si vous dictez votre texte.',
  records: 'Vos exercices',
  classView: 'Vue de groupe',
  about: 'À propos',
  privacy: 'Rien ne quitte ce navigateur.',
  opening: 'Ouverture du studio…',
  memoryTitle: 'Rien ne sera gardé après la fermeture de cette page',
  memoryUnavailable:
    'Ce navigateur ne nous laisse pas de place, comme en navigation privée. Avant de fermer la page, exportez vos exercices dans un fichier.',
  memoryFull:
    'L’espace accordé par ce navigateur est plein. Avant de fermer la page, exportez vos exercices dans un fichier.',
  memoryBroken:
    'La base de données du navigateur ne répond plus. Ce qui suit reste en mémoire\u00a0: exportez vos exercices avant de fermer la page.',
  updateTitle: 'Une nouvelle version du studio est prête',
  updateText: 'Vos exercices et vos brouillons restent tels quels.',
  updateTake: 'Mettre à jour',
  updateHeld:
    'Le studio sert encore dans un autre onglet. Fermez cet onglet ou ramenez-le à la programmation\u00a0: la mise à jour attend jusque-là.',
  crashTitle: 'Cette page s’est interrompue',
  crashText:
    'La faute est à nous. Votre exercice est enregistré jusqu’à votre dernière action; rechargez la page pour le reprendre à la même seconde.',
  crashDetail: 'Ce que le programme a dit',
  reload: 'Recharger la page',
  exportRun: 'Exporter l’exercice',
  toLibrary: 'Retour à la programmation',
  notFoundTitle: 'Il n’y a rien à cette adresse',
  notFoundText: 'L’adresse {path} ne mène nulle part. Elle a peut-être été coupée en la copiant.',
  noScenarioTitle: 'Ce scénario n’est pas ici',
  noScenarioText:
    'Aucun scénario ne porte le nom «\u00a0{id}\u00a0» dans ce studio. Si quelqu’un vous l’a envoyé en fichier, ouvrez ce fichier d’abord.',
  noRunTitle: 'Cet exercice n’est pas ici',
  noRunText:
    'Ce navigateur n’a pas d’exercice de ce nom. Les exercices restent sur l’appareil où ils ont été joués\u00a0: pour en ouvrir un ailleurs, exportez-le là-bas en fichier.',
  damagedTitle: 'Ce scénario ne s’ouvre pas',
  damagedText: 'Voici ce qui cloche, ligne par ligne.',
  failedTitle: 'L’ouverture a échoué',
  failedText: 'Le programme a dit\u00a0: {message}',
  notEndedTitle: 'Cet exercice est encore en ondes',
  notEndedText: 'Le débreffage s’ouvre quand l’exercice est terminé.',
  replayNotEnded: 'On peut revoir un exercice une fois qu’il est terminé.',
  resume: 'Reprendre l’exercice',
  aboutTitle: 'La scène, sans la salle',
  aboutLead:
    'En ondes est un studio d’entraînement pour les gestionnaires de communauté. Vous y tenez la page d’une organisation fictive pendant que le public écrit, s’inquiète, se fâche ou remercie.',
  aboutScoreTitle: 'Ce que dit la note',
  aboutScore:
    'Trois choses sont observées\u00a0: le temps de réponse, le ton, les choix d’escalade. Chaque point cite vos mots ou votre geste et nomme la règle. Ce que le programme ne sait pas lire, il le dit\u00a0: «\u00a0non évalué\u00a0». C’est de quoi parler avec quelqu’un du métier, pas un bulletin.',
  aboutDataTitle: 'Vos données',
  aboutData:
    'Tout se passe dans ce navigateur\u00a0: pas de compte, pas de témoins, pas de mesure d’audience, aucun envoi. Vos exercices s’exportent en un fichier et s’effacent d’un geste.',
  aboutOffline: 'Ce navigateur garde une copie du studio\u00a0: il s’ouvre aussi sans réseau.',
  aboutHelpTitle: 'Si un sujet vous touche',
  aboutHelp:
    'Certains exercices font lire un message de détresse. Ils l’annoncent et la scène peut être sautée.',
  aboutMakers: 'Logiciel libre, licence MIT. Les organisations et les personnes sont fictives.',
} as const;
