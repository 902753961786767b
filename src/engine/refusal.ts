import { STREAM_TEXT_LIMIT } from '../vocabulary/channel.ts';
import type { Bilingual } from '../vocabulary/language.ts';

/** Why something asked for cannot be done. Codes are stable; sentences are for whoever asked. */
const SENTENCES = {
  notStarted: {
    fr: 'La simulation n’est pas encore commencée.',
    en: 'The run has not started yet.',
  },
  alreadyStarted: {
    fr: 'La simulation est déjà commencée.',
    en: 'The run has started already.',
  },
  paused: {
    fr: 'La simulation est en pause. Reprenez-la pour agir.',
    en: 'The run is paused. Resume it to act.',
  },
  notPaused: {
    fr: 'La simulation n’est pas en pause.',
    en: 'The run is not paused.',
  },
  ended: {
    fr: 'La simulation est terminée.',
    en: 'The run is over.',
  },
  readOnly: {
    fr: 'Cette simulation se joue dans un autre onglet; ici, on peut seulement la lire.',
    en: 'This run is being played in another tab; here, it can only be read.',
  },
  replay: {
    fr: 'Ceci est une rediffusion\u00a0: ce qui a été fait est fait. Pour agir, rejouez à partir d’ici.',
    en: 'This is a replay: what was done is done. To act, take it again from here.',
  },
  instructorOnly: {
    fr: 'Seule la personne qui anime la séance peut faire cela.',
    en: 'Only the instructor can do this.',
  },
  badDuration: {
    fr: 'La durée doit être un nombre entier de millisecondes, zéro ou plus.',
    en: 'The duration must be a whole number of milliseconds, zero or more.',
  },
  badRate: {
    fr: 'La vitesse doit être un nombre plus grand que zéro, d’au plus 3600.',
    en: 'The speed must be a number greater than zero and at most 3600.',
  },
  badPromise: {
    fr: 'Une réponse d’attente annonce dans combien de temps viendra la vraie réponse; les autres n’annoncent rien.',
    en: 'A holding reply says how soon the full answer will come; other replies do not.',
  },
  unknownItem: {
    fr: 'Ce message n’est pas sur la page.',
    en: 'This message is not on the page.',
  },
  gone: {
    fr: 'Ce message a été supprimé.',
    en: 'This message has been deleted.',
  },
  unknownContact: {
    fr: 'Cette personne ne figure pas dans la liste d’escalade.',
    en: 'This person is not on the escalation list.',
  },
  unknownPersona: {
    fr: 'Cette personne ne fait pas partie du scénario.',
    en: 'This person is not part of the scenario.',
  },
  unknownScene: {
    fr: 'Le scénario n’a pas de scène de ce nom.',
    en: 'The scenario has no scene of that name.',
  },
  unknownRequest: {
    fr: 'Personne n’attend ces voix de la foule.',
    en: 'Nobody asked for these voices of the crowd.',
  },
  crowdMismatch: {
    fr: 'Il faut exactement autant de voix qu’il en a été demandé.',
    en: 'There must be exactly as many voices as were asked for.',
  },
  noItems: {
    fr: 'Joignez au moins un message à ce que vous transmettez.',
    en: 'Attach at least one message to what you hand over.',
  },
  emptyText: {
    fr: 'Le message est vide.',
    en: 'The message is empty.',
  },
  tooLong: {
    fr: `Le fil public accepte au plus ${STREAM_TEXT_LIMIT} caractères par message.`,
    en: `The public stream takes ${STREAM_TEXT_LIMIT} characters per message at most.`,
  },
  commentsClosed: {
    fr: 'Les commentaires sont fermés ici. Rouvrez-les pour répondre.',
    en: 'Comments are closed here. Reopen them to reply.',
  },
  banned: {
    fr: 'Cette personne est bannie de la page; elle ne recevrait pas votre message.',
    en: 'This person is banned from the page and would not get your message.',
  },
  noPrivate: {
    fr: 'On ne peut pas écrire en privé à l’auteur de ce message d’ici.',
    en: 'The author of this message cannot be written to in private from here.',
  },
  cannotQuote: {
    fr: 'Seul un message du fil public peut en citer un autre, du même fil.',
    en: 'Only a message of the public stream can quote, and only another one there.',
  },
  hiddenQuote: {
    fr: 'Ce message est masqué; le citer le montrerait à tout le monde. Réaffichez-le d’abord.',
    en: 'This message is hidden; quoting it would show it to everyone. Unhide it first.',
  },
  notYours: {
    fr: 'Ce message n’est pas de vous; on ne modifie que ses propres mots.',
    en: 'This message is not yours; only your own words can be changed.',
  },
  ownItem: {
    fr: 'Ce message est de la page elle-même; utilisez plutôt «\u00a0Modifier\u00a0» ou «\u00a0Supprimer\u00a0».',
    en: 'This message is the page’s own; use “Edit” or “Delete” instead.',
  },
  cannotModerate: {
    fr: 'Ce message n’est pas sur votre page; il ne peut pas être modéré d’ici.',
    en: 'This message is not on your page; it cannot be moderated from here.',
  },
  alreadyDone: {
    fr: 'C’est déjà fait.',
    en: 'This has been done already.',
  },
  nothingToUndo: {
    fr: 'Il n’y a rien à annuler ici.',
    en: 'There is nothing to take back here.',
  },
  irreversible: {
    fr: 'Cette action ne peut pas être annulée.',
    en: 'This action cannot be taken back.',
  },
  badSetting: {
    fr: 'Ce réglage ne peut pas prendre cette valeur.',
    en: 'This setting cannot have this value.',
  },
} as const satisfies Record<string, Bilingual>;

export type RefusalCode = keyof typeof SENTENCES;

function isRefusalCode(key: string): key is RefusalCode {
  return Object.hasOwn(SENTENCES, key);
}

export const REFUSAL_CODES: readonly RefusalCode[] = Object.keys(SENTENCES).filter(isRefusalCode);

export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: Bilingual;
}

export function refusal(code: RefusalCode): Refusal {
  return { code, sentence: SENTENCES[code] };
}
