import type { Action } from '../../vocabulary/action.ts';
import type { Bilingual } from '../../vocabulary/language.ts';

/** Each action as an infinitive, to stand in a sentence. */
export const TO_DO: Readonly<Record<Action, Bilingual>> = {
  reply: { fr: 'répondre', en: 'reply' },
  privateReply: { fr: 'répondre en privé', en: 'reply in private' },
  holdingReply: { fr: 'envoyer une réponse d’attente', en: 'send a holding reply' },
  publish: { fr: 'publier un énoncé', en: 'publish a statement' },
  editOwn: { fr: 'corriger ses propres mots', en: 'correct one’s own words' },
  deleteOwn: { fr: 'retirer ses propres mots', en: 'remove one’s own words' },
  like: { fr: 'aimer', en: 'like' },
  pin: { fr: 'épingler', en: 'pin' },
  hide: { fr: 'masquer', en: 'hide' },
  unhide: { fr: 'réafficher', en: 'let it be seen' },
  delete: { fr: 'supprimer', en: 'delete' },
  ban: { fr: 'bannir', en: 'ban' },
  report: { fr: 'signaler', en: 'report' },
  closeComments: { fr: 'fermer les commentaires', en: 'close comments' },
  changeSetting: { fr: 'changer un réglage de la page', en: 'change a setting of the page' },
  escalate: { fr: 'passer le relais', en: 'escalate' },
  leaveAlone: { fr: 'laisser aller', en: 'leave alone' },
};

/** "masquer, signaler ou bannir", "hide, report or ban". */
export function anyOf(actions: readonly Action[]): Bilingual {
  return {
    fr: listed(
      actions.map((action) => TO_DO[action].fr),
      'ou',
    ),
    en: listed(
      actions.map((action) => TO_DO[action].en),
      'or',
    ),
  };
}

function listed(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}
