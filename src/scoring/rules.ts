import type { Bilingual } from '../vocabulary/language.ts';

/**
 * Names of the rules that evidence can quote, for headings and tables. The rules themselves are in
 * `SPEC.md`, under the same numbers.
 */
export const RULES = {
  R1: { fr: 'première réponse', en: 'first answer' },
  R2: { fr: 'réponse sans substance', en: 'answer without substance' },
  R4: { fr: 'réponse attendue', en: 'answer due' },
  R5: { fr: 'copier-coller', en: 'pasted words' },
  R6: { fr: 'réponse d’attente sincère', en: 'sincere holding reply' },
  R7: { fr: 'réponse d’attente creuse', en: 'empty holding reply' },
  R8: { fr: 'promesse', en: 'promise' },
  R9: { fr: 'silence choisi', en: 'chosen silence' },
  R10: { fr: 'réponse inutile', en: 'needless answer' },
  R12: { fr: 'suite de mots-clés', en: 'string of key words' },
  T1: { fr: 'niveaux de ton', en: 'levels of tone' },
  T2: { fr: 'réponse attendue', en: 'answer due' },
  T5: { fr: 'tutoiement et vouvoiement', en: 'form of address' },
  T6: { fr: 'langue de la réponse', en: 'language of the answer' },
  T8: { fr: 'faits à donner', en: 'facts to give' },
  T9: { fr: 'affirmations à éviter', en: 'claims to avoid' },
  T10: { fr: 'embargo', en: 'embargo' },
  T11: { fr: 'signature', en: 'signature' },
  T12: { fr: 'autres mots', en: 'other words' },
  T13: { fr: 'buts du message', en: 'aims of the words' },
  X1: { fr: 'choix du geste', en: 'choice of action' },
  X2: { fr: 'en privé ou en public', en: 'private or public' },
  X3: { fr: 'règles de la page', en: 'house rules' },
  X4: { fr: 'geste nuisible', en: 'harmful action' },
  X5: { fr: 'geste déplacé', en: 'misplaced action' },
  X6: { fr: 'bonne personne, à temps', en: 'right person, in time' },
  X7: { fr: 'pièces jointes', en: 'evidence attached' },
  X8: { fr: 'contenu du relais', en: 'what the hand-over says' },
  X9: { fr: 'fausse alerte', en: 'false alarm' },
  X10: { fr: 'suite donnée au relais', en: 'used as told' },
  X11: { fr: 'vie en danger', en: 'danger to life' },
  X12: { fr: 'l’aide avant tout', en: 'help first' },
  X15: { fr: 'réglages de la page', en: 'settings of the page' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RuleId = keyof typeof RULES;
