/** What is asked before the scores, and the first screen of the debrief. */
export const overview = {
  selfTitle: 'Avant de voir vos notes',
  selfLead:
    'Placez-vous d’abord, de mémoire. Comparer ensuite son regard à ce qui a été observé apprend plus que la note seule.',
  selfUnset: 'à vous de placer le curseur',
  selfUnsure: 'Je ne saurais dire',
  selfText: 'En une phrase, comment était-ce?',
  selfShow: 'Voir le débreffage',
  selfSkip: 'Passer cette étape',
  selfFailed: 'Votre estimation n’a pas pu être enregistrée\u00a0: {message}',
  selfScale_responseTime: 'Ai-je répondu assez vite à ce qui pressait?',
  selfScale_tone: 'Mes mots étaient-ils les bons?',
  selfScale_escalation: 'Ai-je fait les bons choix, et averti les bonnes personnes?',
  ownPlace: 'Vous vous placiez à {own}.',
  compare_same: 'Vous aviez vu juste.',
  compare_harder: 'Vous avez été plus sévère envers vous-même que ne l’ont été vos réponses.',
  compare_kinder: 'Vos réponses n’ont pas encore montré tout ce que vous pensiez y avoir mis.',
  ownWordsLead: 'Vos mots, avant de voir les notes\u00a0:',
  automaticBeside: 'Corrigé. Note automatique\u00a0: {score}',
  barsLabel: 'Points gagnés et perdus, règle par règle',
  barValue: '{earned}\u00a0/\u00a0{possible}',
  barTaken: '−{taken}',
  nextTitle: 'La prochaine fois',
  nextNothing: 'Rien ne s’est perdu. Essayez plus difficile, ou sans filet.',
  nextUnseen: 'Trop peu s’est passé pour en tirer une leçon. Jouez un peu plus longtemps.',
  nextSee: 'Voir le message',
  nextCount:
    '{count, plural, one {dans # observation} many {dans # d’observations} other {dans # observations}}',
  topic_danger: 'Diriger vers l’aide avant toute chose',
  topic_answering: 'Ne laisser personne sans réponse',
  topic_speed: 'Répondre plus tôt à ce qui presse',
  topic_holding: 'Promettre un délai, puis le tenir',
  topic_substance: 'Donner un fait ou une suite, pas seulement des mots',
  topic_ownWords: 'Écrire à chacun ses propres mots',
  topic_levels: 'Travailler une couleur du ton\u00a0: {scale}',
  topic_address: 'S’en tenir à la façon d’interpeller de la maison',
  topic_language: 'Répondre dans la langue de la personne',
  topic_claims: 'Éviter ce qui ne doit pas se dire',
  topic_embargo: 'Garder l’embargo',
  topic_signature: 'Signer comme la maison signe',
  topic_conduct: 'Garder son calme dans tous ses mots',
  topic_silence: 'Choisir ses silences',
  topic_handling: 'Choisir le bon geste',
  topic_place: 'Choisir entre le public et le privé',
  topic_restraint: 'Modérer moins, et à bon escient',
  topic_referral: 'Avertir la bonne personne, à temps',
  topic_handOver: 'Passer le relais avec tout ce qu’il faut',
  topic_alarm: 'N’alerter que pour ce qui le demande',
  topic_aims: 'Écrire chaque message pour ce qu’il doit accomplir',
  topic_settings: 'Régler la page au bon moment',
  topic_followUp: 'Revenir vers la personne avec la réponse obtenue',
  practiseTitle: 'À travailler',
  practiseLead: 'Ce qui vous ferait le plus avancer, d’après cet exercice-ci.',
  practiseKinds: 'Les messages qui vous ont coûté le plus',
  practiseKind:
    '{kind}\u00a0: {score} sur 100, {due, plural, one {# message} many {# de messages} other {# messages}}',
  practiseDrills: 'En deux minutes',
  practiseScenarios: 'Où s’exercer',
  practiseAgain: 'Reprendre ce scénario',
  practiseMinutes: '{minutes}\u00a0min',
  practise_danger:
    'Apprenez par cœur une phrase qui donne la ligne d’aide, et dites-la en premier, avant toute formule.',
  practise_answering:
    'Toutes les deux minutes, levez les yeux vers la file d’attente. Deux lignes honnêtes valent mieux qu’un silence.',
  practise_speed:
    'Reprenez le scénario en visant une seule chose\u00a0: un premier mot utile dans la cible, quitte à compléter ensuite.',
  practise_holding:
    'Chaque fois que vous n’avez pas la réponse, écrivez qui s’en occupe et à quelle heure vous reviendrez. Notez l’heure.',
  practise_substance:
    'Avant d’envoyer, soulignez le fait ou la prochaine étape. S’il n’y a rien à souligner, il manque l’essentiel.',
  practise_ownWords:
    'Un énoncé public pour tous, ou un mot à chacun\u00a0: jamais le même texte collé dix fois. Changez au moins la première phrase.',
  practise_levels:
    'Réécrivez trois de vos réponses en ne changeant que cela, puis comparez au modèle.',
  practise_address:
    'Choisissez avant d’écrire\u00a0: tu ou vous, du premier mot au dernier. Relisez les verbes, c’est là que ça glisse.',
  practise_language:
    'Regardez la langue du message avant de commencer. Une réponse simple dans la bonne langue vaut mieux qu’une belle dans l’autre.',
  practise_claims:
    'Relisez les règles de la maison avant de passer en ondes, et cherchez-les dans votre brouillon avant d’envoyer.',
  practise_embargo:
    'Marquez les faits sous embargo dans l’aide-mémoire. Dans le doute, dites quand vous pourrez en dire plus.',
  practise_signature: 'Terminez chaque réponse publique par la signature, comme un réflexe.',
  practise_conduct:
    'Écrivez la réponse piquante, respirez, effacez-la, et écrivez l’autre. Même retirés, les mots ont été lus.',
  practise_silence:
    'Devant un provocateur, demandez-vous qui gagne si vous répondez. Marquez le message «\u00a0laisser aller\u00a0».',
  practise_handling:
    'Avant d’agir, nommez le genre de message\u00a0: plainte, question, provocation, danger. Le geste en découle.',
  practise_place:
    'Ce qui intéresse tout le monde se dit en public; ce qui touche une personne se règle en privé.',
  practise_restraint:
    'Ne retirez que ce qui enfreint une règle écrite, et sachez dire laquelle. Le reste se répond ou se laisse.',
  practise_referral:
    'Relisez qui s’occupe de quoi avant de commencer. Dès qu’une décision n’est pas la vôtre, passez-la.',
  practise_handOver:
    'Dans un relais\u00a0: ce qui se passe, ce que vous demandez, pour quelle heure, et les messages joints.',
  practise_alarm:
    'Demandez-vous ce que la personne ferait de votre relais. Si la réponse est «\u00a0rien\u00a0», gardez-le.',
  practise_aims:
    'Avant d’écrire, dites-vous en une ligne ce que le message doit obtenir. Relisez-le avec cette seule question.',
  practise_settings:
    'Quand la même chose arrive pour la troisième fois, demandez-vous quel réglage l’arrêterait avant la quatrième.',
  practise_followUp:
    'Quand un collègue répond, votre première tâche est de le dire à qui attendait.',
} as const;
