/** Words of progress over weeks. */
export const progress = {
  progress: 'Vos progrès',
  progressOf:
    '{runs, plural, one {Un exercice terminé\u00a0: un point de départ. Le prochain dira dans quel sens ça va.} many {D’après # d’exercices terminés, du plus ancien au plus récent.} other {D’après # exercices terminés, du plus ancien au plus récent.}}',
  progressEmpty: 'Rien à tracer pour l’instant',
  progressEmptyText: 'Vos progrès se dessinent à partir du premier exercice que vous terminez.',
  progressWaiting: 'Vos notes se calculent',
  progressWaitingText: 'Vos progrès s’afficheront ici dans un instant.',
  leftOutFile:
    '{count, plural, one {Un exercice ouvert d’un fichier n’est pas compté; s’il est à vous, dites-le dans son menu.} many {# d’exercices ouverts d’un fichier ne sont pas comptés; s’ils sont à vous, dites-le dans leur menu.} other {# exercices ouverts d’un fichier ne sont pas comptés; s’ils sont à vous, dites-le dans leur menu.}}',
  leftOutFork:
    '{count, plural, one {Un exercice repris en cours de route n’est pas compté\u00a0: son début était déjà joué.} many {# d’exercices repris en cours de route ne sont pas comptés\u00a0: leur début était déjà joué.} other {# exercices repris en cours de route ne sont pas comptés\u00a0: leur début était déjà joué.}}',
  leftOutTour: 'La visite guidée n’est pas comptée.',
  leftOutDrill:
    '{count, plural, one {Un essai de gamme se compte} many {# d’essais de gammes se comptent} other {# essais de gammes se comptent}} à part, sous chaque gamme de la programmation.',
  leftOutUndated:
    '{count, plural, one {Un exercice sans date n’est pas compté.} many {# d’exercices sans date ne sont pas comptés.} other {# exercices sans date ne sont pas comptés.}}',
  scoreCaption: 'Vos notes, exercice par exercice, sur 100',
  scoreSummary:
    '{runs, plural, one {Un exercice} many {# d’exercices} other {# exercices}} en {weeks, plural, one {une semaine} many {# de semaines} other {# semaines}}.',
  week: 'sem. du {day}',
  legendTime: 'plus de temps, ou sans minuterie',
  timeStandard: 'celui du scénario',
  colTime: 'Temps accordé',
  kindCaption: 'Vos notes par sorte de message, de la plus faible à la plus forte',
  kindSummary: 'La plus faible\u00a0: {worst}. La plus forte\u00a0: {best}.',
  legendThen: 'avant',
  legendNow: 'ces derniers temps',
  colKind: 'Sorte de message',
  colMessages: 'Messages récents',
  colWeakest: 'Ce qui traîne',
  nextTitle: 'À exercer la prochaine fois',
  nextNothing:
    'Rien ne traîne\u00a0: chaque sorte de message dépasse 80. Essayez un scénario plus exigeant, ou le mode examen.',
  nextScore:
    '{score} sur 100, sur {due, plural, one {un message récent} many {# de messages récents} other {# messages récents}}.',
  train: 'Jouer {title}',
  trainNamed: 'Jouer {title}, pour exercer\u00a0: {kind}',
  lag_responseTime:
    'Le temps de réponse reste en arrière\u00a0: répondez-leur plus tôt, quitte à promettre une suite.',
  lag_tone: 'Le ton reste en arrière\u00a0: relisez-vous une fois en vous mettant à leur place.',
  lag_escalation:
    'Les choix d’escalade restent en arrière\u00a0: demandez-vous d’abord qui doit le savoir et quel geste convient.',
  kind_complaint: 'Plaintes',
  kind_question: 'Questions',
  kind_praise: 'Compliments',
  kind_misinformed: 'Rumeurs et idées fausses',
  kind_rant: 'Coups de gueule',
  kind_troll: 'Trolls',
  kind_spam: 'Pourriels',
  kind_defender: 'Fans qui vous défendent',
  kind_journalist: 'Journalistes',
  kind_colleague: 'Collègues',
  kind_distress: 'Détresse et danger',
  kind_signal: 'Signaux faibles',
  kind_initiative: 'Publications de votre initiative',
  tip_complaint: 'Reconnaissez le tort en premier, puis dites ce qui se fait et quand.',
  tip_question: 'Donnez le fait demandé dès la première phrase; le reste peut attendre.',
  tip_praise: 'Répondez vite et simplement\u00a0: un mot qui montre que vous avez lu.',
  tip_misinformed:
    'Donnez le fait vérifié, sans répéter la rumeur; s’il vous manque, faites-le confirmer.',
  tip_rant: 'Ne répondez pas à la colère par la défensive\u00a0: un fait, une suite, et on passe.',
  tip_troll: 'Choisissez le silence et dites pourquoi; ne nourrissez pas.',
  tip_spam: 'Appliquez la nétiquette\u00a0: masquer ou signaler suffit, sans un mot.',
  tip_defender: 'Remerciez, puis calmez\u00a0: leur zèle peut attiser le feu.',
  tip_journalist: 'Transmettez tout de suite à la personne porte-parole, sans commenter.',
  tip_colleague: 'Répondez avec ce qu’il faut pour décider\u00a0: quoi, combien, depuis quand.',
  tip_distress:
    'Dirigez vers une vraie ligne d’aide tout de suite, puis prévenez la bonne personne.',
  tip_signal: 'Lisez la veille et faites monter ce qui enfle avant que ce soit sur votre page.',
  tip_initiative:
    'Publiez au bon moment ce que plusieurs attendent\u00a0: une publication vaut vingt copies.',
} as const;
