import type { Bilingual } from '../../vocabulary/language.ts';
import { lasting } from './durations.ts';

/*
 * What the lines of response time say to the trainee: what was done, what was expected, and what it
 * teaches. Durations are simulated.
 */

export function firstAnswer(elapsed: number, target: number, limit: number): Bilingual {
  const after = lasting(elapsed);
  const wanted = lasting(target);
  const last = lasting(limit);
  if (elapsed <= target) {
    return {
      fr: `Première réponse utile après ${after.fr}, dans la cible de ${wanted.fr}.`,
      en: `First useful answer after ${after.en}, within the target of ${wanted.en}.`,
    };
  }
  if (elapsed < limit) {
    return {
      fr: `Première réponse utile après ${after.fr}, pour une cible de ${wanted.fr}. L’attente coûte un peu plus à chaque minute.`,
      en: `First useful answer after ${after.en}, for a target of ${wanted.en}. Each minute of waiting costs a little more.`,
    };
  }
  return {
    fr: `Première réponse utile après ${after.fr}, au-delà de la limite de ${last.fr}. Tard vaut mieux que jamais, mais de peu.`,
    en: `First useful answer after ${after.en}, past the limit of ${last.en}. Late beats never, but not by much.`,
  };
}

export function noAnswer(target: number, limit: number): Bilingual {
  return {
    fr: `Aucune réponse. On en attendait une en ${lasting(target).fr}, au plus tard en ${lasting(limit).fr}. Même brève, elle montre que quelqu’un lit.`,
    en: `No answer. One was expected within ${lasting(target).en}, ${lasting(limit).en} at the latest. Even a short one shows that somebody is reading.`,
  };
}

export const pasted: Bilingual = {
  fr: 'Ce texte a déjà servi à quelqu’un d’autre. Un copier-coller ne répond à personne; un énoncé public qui couvre plusieurs messages, oui.',
  en: 'These words were already used for somebody else. Pasted text answers nobody; one public statement that covers many messages does.',
};

export const keyWords: Bilingual = {
  fr: 'Une suite de mots-clés n’est pas une réponse. On attendait une phrase qu’une personne comprend à la première lecture.',
  en: 'A string of key words is not an answer. What was expected is a sentence that a person understands at first reading.',
};

export const emptyHolding: Bilingual = {
  fr: 'Cette réponse d’attente n’arrête pas le chrono. Il faut promettre un délai et dire qui fait quoi, dans des mots écrits pour cette personne.',
  en: 'This holding reply does not stop the clock. It has to promise a time and say who does what, in words written for this person.',
};

export function noSubstance(facts: number): Bilingual {
  return facts > 0
    ? {
        fr: 'Ces mots ne donnent ni le fait attendu ni une prochaine étape concrète. La personne n’en sait pas plus qu’avant.',
        en: 'These words give neither the fact expected nor a concrete next step. The person knows no more than before.',
      }
    : {
        fr: 'Ces mots sont trop minces pour être une réponse. On attendait quelques mots pour cette personne, ou une prochaine étape concrète.',
        en: 'These words are too thin to be an answer. A few words for this person were expected, or a concrete next step.',
      };
}

export function holding(elapsed: number, target: number): Bilingual {
  return {
    fr: `Réponse d’attente sincère après ${lasting(elapsed).fr}, pour une cible de ${lasting(target).fr}. Elle arrête le chrono et ouvre celui de la promesse.`,
    en: `Sincere holding reply after ${lasting(elapsed).en}, for a target of ${lasting(target).en}. It stops the clock and starts that of the promise.`,
  };
}

export function promiseKept(elapsed: number, allowed: number): Bilingual {
  const after = lasting(elapsed);
  const promised = lasting(allowed);
  return elapsed <= allowed
    ? {
        fr: `Promesse tenue\u00a0: la vraie réponse est venue ${after.fr} après la réponse d’attente, qui achetait ${promised.fr}.`,
        en: `Promise kept: the real answer came ${after.en} after the holding reply, which bought ${promised.en}.`,
      }
    : {
        fr: `Promesse tenue en retard\u00a0: la vraie réponse est venue ${after.fr} après la réponse d’attente, qui n’achetait que ${promised.fr}.`,
        en: `Promise kept late: the real answer came ${after.en} after the holding reply, which bought only ${promised.en}.`,
      };
}

export function promiseBroken(allowed: number): Bilingual {
  return {
    fr: `Promesse non tenue\u00a0: la réponse d’attente achetait ${lasting(allowed).fr}, et rien n’a suivi.`,
    en: `Promise broken: the holding reply bought ${lasting(allowed).en}, and nothing followed.`,
  };
}

export const chosenSilence: Bilingual = {
  fr: 'Silence choisi\u00a0: ce message n’appelait pas de réponse, et vous l’avez décidé plutôt que subi.',
  en: 'Chosen silence: this message called for no answer, and you decided so rather than let it pass.',
};

export const merelySilent: Bilingual = {
  fr: 'Ce message n’appelait pas de réponse, mais rien ne montre que ce silence était voulu. Marquez-le «\u00a0laisser aller\u00a0», ou traitez-le.',
  en: 'This message called for no answer, but nothing shows that the silence was meant. Mark it “leave alone”, or handle it.',
};

export const needless: Bilingual = {
  fr: 'Le silence était la bonne réponse, et il a été rompu.',
  en: 'Silence was the right answer, and it was broken.',
};

export const needlessCost: Bilingual = {
  fr: 'Répondre ici donne de l’écho à un message qui n’en méritait pas, et prend le temps de quelqu’un qui attendait.',
  en: 'Answering here lends an echo to a message that deserved none, and takes the time of somebody who was waiting.',
};
