export const fr = {
  whole: 'Le scénario',
  add: 'Ajouter',
  addKind:
    'Ajouter : {kind, select, inject {l’inject} expectation {l’attente} persona {le personnage} thread {le message} ending {la fin} variable {la variable} contact {la personne à prévenir} fact {le fait} houseRule {la règle} approvedLine {la réponse approuvée} pool {les voix} scene {la scène} other {la réponse d’essai}}',
  kindCount:
    '{kind, select, inject {Injects} expectation {Attentes} persona {Personnages} thread {Sur la page au début} ending {Fins} variable {Variables} contact {À qui s’adresser} fact {Faits} houseRule {Nétiquette} approvedLine {Réponses approuvées} pool {Voix de la foule} scene {Scènes délicates} other {Réponses d’essai}} ({n})',
  stepAdd:
    'Ajouter {kind, select, inject {l’inject} expectation {l’attente} persona {le personnage} thread {le message} ending {la fin} variable {la variable} contact {la personne à prévenir} fact {le fait} houseRule {la règle} approvedLine {la réponse approuvée} pool {les voix} scene {la scène} other {la réponse d’essai}}',
  stepDuplicate:
    'Dupliquer {kind, select, inject {l’inject} expectation {l’attente} persona {le personnage} thread {le message} ending {la fin} variable {la variable} contact {la personne à prévenir} fact {le fait} houseRule {la règle} approvedLine {la réponse approuvée} pool {les voix} scene {la scène} other {la réponse d’essai}}',
  stepMove:
    'Déplacer {kind, select, inject {l’inject} expectation {l’attente} persona {le personnage} thread {le message} ending {la fin} variable {la variable} contact {la personne à prévenir} fact {le fait} houseRule {la règle} approvedLine {la réponse approuvée} pool {les voix} scene {la scène} other {la réponse d’essai}}',
  stepRemove:
    'Retirer {kind, select, inject {l’inject} expectation {l’attente} persona {le personnage} thread {le message} ending {la fin} variable {la variable} contact {la personne à prévenir} fact {le fait} houseRule {la règle} approvedLine {la réponse approuvée} pool {les voix} scene {la scène} other {la réponse d’essai}}',
  deedsOf: 'Gestes : {title}',
  duplicate: 'Dupliquer',
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
} as const;
