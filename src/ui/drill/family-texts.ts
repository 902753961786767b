import type { DrillFamily } from '../../vocabulary/drill-family.ts';
import type { Bilingual } from '../../vocabulary/language.ts';

/** What the families of drills are called, and what each practises, in one line. */
export const FAMILY_TEXTS: Readonly<
  Record<DrillFamily, { readonly name: Bilingual; readonly lead: Bilingual }>
> = {
  acknowledge: {
    name: { fr: 'Prendre acte', en: 'Acknowledge' },
    lead: {
      fr: 'Montrer qu’on a lu ce qui est dit, et ce qui est ressenti.',
      en: 'Show that you read what was said, and what was felt.',
    },
  },
  apologise: {
    name: { fr: 'S’excuser', en: 'Apologize' },
    lead: { fr: 'Sans «\u00a0si\u00a0» et sans «\u00a0mais\u00a0».', en: 'No “if”, no “but”.' },
  },
  correct: {
    name: { fr: 'Rectifier un fait', en: 'Set a fact straight' },
    lead: {
      fr: 'Le fait, la source, et personne d’humilié.',
      en: 'The fact, the source, and nobody made a fool of.',
    },
  },
  refuse: {
    name: { fr: 'Dire non', en: 'Say no' },
    lead: {
      fr: 'Un non clair, une raison vraie, une autre porte.',
      en: 'A clear no, a true reason, another door.',
    },
  },
  moveToPrivate: {
    name: { fr: 'Passer en privé', en: 'Move to private' },
    lead: {
      fr: 'Répondre en public, régler en privé.',
      en: 'Answer in public, settle it in private.',
    },
  },
  leaveAlone: {
    name: { fr: 'Laisser passer', en: 'Leave it alone' },
    lead: {
      fr: 'Se taire exprès, quand répondre nourrit.',
      en: 'Say nothing on purpose, when an answer would feed it.',
    },
  },
  hideOrNot: {
    name: { fr: 'Masquer, ou pas', en: 'Hide it, or not' },
    lead: {
      fr: 'La nétiquette, rien de plus, rien de moins.',
      en: 'The house rules, no more and no less.',
    },
  },
  escalate: {
    name: { fr: 'Transmettre', en: 'Escalate' },
    lead: {
      fr: 'À la bonne personne, avec la bonne pièce, à temps.',
      en: 'To the right person, with the right evidence, in time.',
    },
  },
  address: {
    name: { fr: 'Vous ou tu', en: 'Vous or tu' },
    lead: {
      fr: 'La voix de la maison, ou celle de la personne.',
      en: 'The voice of the house, or that of the person.',
    },
  },
  shorten: {
    name: { fr: 'Faire court', en: 'Keep it short' },
    lead: {
      fr: 'Tout ce qu’il faut, en vingt mots.',
      en: 'All that is needed, in twenty words.',
    },
  },
  coolDown: {
    name: { fr: 'Calmer le jeu', en: 'Cool things down' },
    lead: {
      fr: 'Quand la colère a un peu raison.',
      en: 'When the anger is partly right.',
    },
  },
  thank: {
    name: { fr: 'Remercier', en: 'Say thank you' },
    lead: {
      fr: 'Un merci qui n’aurait pu être écrit qu’à cette personne.',
      en: 'A thank-you that could only have been written to this person.',
    },
  },
};
