/** Words that belong to the components themselves. */
export const fr = {
  close: 'Fermer',
  copied: 'Copié',
  copy: 'Copier',
  onAir: 'En ondes',
  lampOff: 'Lampe éteinte : hors d’ondes',
  lampStandby: 'Lampe en veille : prêt à passer en ondes',
  lampOn: 'Lampe allumée : en ondes',
  lampHeld: 'Lampe en attente : en pause',
  figureTable: 'Voir les données en tableau',
  notRated: 'Non évalué',
  notRatedOf: '{label} : non évalué',
  required: 'requis',
  expected: 'Attendu',
  got: 'Reçu',
  hint: 'Piste',
  line: 'ligne {line}, colonne {column}',
  severityError: 'Erreur',
  severityWarning: 'Avertissement',
  severityInfo: 'Remarque',
  characters:
    '{left, plural, one {Il reste # caractère} many {Il reste # de caractères} other {Il reste # caractères}}',
  charactersOver:
    '{over, plural, one {# caractère de trop} many {# de caractères de trop} other {# caractères de trop}}',
  pageLabel: 'Photo de profil de {name}',
} as const;
