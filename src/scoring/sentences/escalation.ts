import { msOf } from '../../scenario/duration.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { anyOf, TO_DO } from './actions.ts';
import { lasting } from './durations.ts';

/* What the lines of escalation choices say to the trainee. */

export function bestDone(action: Action, isLate: boolean): Bilingual {
  const { fr, en } = TO_DO[action];
  return isLate
    ? {
        fr: `Bon choix (${fr}), mais fait après la limite\u00a0: il ne vaut plus que la moitié.`,
        en: `Right choice (${en}), but made past the limit: it is worth half.`,
      }
    : {
        fr: `Bon choix\u00a0: ${fr} était ce qu’il y avait de mieux à faire.`,
        en: `Right choice: to ${en} was the best thing to do.`,
      };
}

export function acceptableDone(
  action: Action,
  best: readonly Action[],
  isLate: boolean,
): Bilingual {
  const wanted = anyOf(best);
  const late = isLate
    ? { fr: ', et c’était après la limite', en: ', and it was past the limit' }
    : { fr: '', en: '' };
  return {
    fr: `Choix défendable (${TO_DO[action].fr})${late.fr}. Mieux valait ${wanted.fr}.`,
    en: `Defensible choice (${TO_DO[action].en})${late.en}. The best was to ${wanted.en}.`,
  };
}

export function notHandled(best: readonly Action[]): Bilingual {
  const wanted = anyOf(best);
  return {
    fr: `Rien n’a réglé ce message. Il fallait ${wanted.fr}.`,
    en: `Nothing settled this message. You were expected to ${wanted.en}.`,
  };
}

type Place = 'required' | 'preferred' | 'public';

export function place(wanted: Place, isRight: boolean): Bilingual {
  if (wanted === 'public') {
    return isRight
      ? {
          fr: 'Réponse publique, là où tout le monde se posait la question.',
          en: 'Public answer, where everybody was asking the question.',
        }
      : {
          fr: 'Réponse en privé alors que la question intéressait tout le monde. On l’attendait en public.',
          en: 'Answered in private although everybody was asking. A public answer was expected.',
        };
  }
  return isRight
    ? {
        fr: 'Réponse en privé, comme il convient à une affaire personnelle.',
        en: 'Answered in private, as befits a personal matter.',
      }
    : {
        fr:
          wanted === 'required'
            ? 'Réponse seulement en public alors que l’affaire est personnelle. On l’attendait en privé.'
            : 'Réponse en public. Elle se défend, mais le privé protégeait mieux la personne.',
        en:
          wanted === 'required'
            ? 'Answered only in public although the matter is personal. It was expected in private.'
            : 'Answered in public. It can be defended, but in private the person was better protected.',
      };
}

export function placeOfNothing(wanted: Place): Bilingual {
  return wanted === 'public'
    ? {
        fr: 'La réponse publique attendue n’est pas venue.',
        en: 'The public answer expected did not come.',
      }
    : {
        fr: 'La réponse attendue en privé n’est pas venue.',
        en: 'The answer expected in private did not come.',
      };
}

export function harmful(action: Action): Bilingual {
  const { fr, en } = TO_DO[action];
  if (action === 'leaveAlone') {
    return {
      fr: 'Cette personne attendait une réponse, et elle a été laissée de côté en connaissance de cause.',
      en: 'This person needed an answer, and was knowingly left without one.',
    };
  }
  return {
    fr: `Ici, ${fr} aggrave les choses.`,
    en: `Here, to ${en} makes things worse.`,
  };
}

export function misplaced(action: Action): Bilingual {
  if (action === 'like') {
    return {
      fr: 'Un «\u00a0j’aime\u00a0» sous ce message se lit comme de la moquerie ou comme une approbation.',
      en: 'A like under this message reads as mockery or as approval.',
    };
  }
  const { fr, en } = TO_DO[action];
  return {
    fr: `Ce message n’enfreint aucune règle de la page\u00a0: ${fr} passe pour de la censure, et les captures d’écran circulent.`,
    en: `This message breaks no house rule: to ${en} looks like censorship, and screenshots travel.`,
  };
}

export function escalated(elapsed: number, within: number, isTimed: boolean): Bilingual {
  const after = lasting(elapsed);
  const wanted = lasting(within);
  if (!isTimed) {
    return { fr: 'Relais passé à la bonne personne.', en: 'Brought to the right person.' };
  }
  return elapsed <= within
    ? {
        fr: `Relais passé à la bonne personne après ${after.fr}, à temps (${wanted.fr}).`,
        en: `Brought to the right person after ${after.en}, in time (${wanted.en}).`,
      }
    : {
        fr: `Relais passé à la bonne personne, mais après ${after.fr} au lieu de ${wanted.fr}. Elle avait besoin de ce temps.`,
        en: `Brought to the right person, but after ${after.en} instead of ${wanted.en}. They needed that time.`,
      };
}

export function notEscalated(within: string): Bilingual {
  const wanted = lasting(msOf(within));
  return {
    fr: `Personne n’a été prévenu. Ce message dépassait la page\u00a0: on attendait un relais en ${wanted.fr}.`,
    en: `Nobody was told. This message went beyond the page: it was to be escalated within ${wanted.en}.`,
  };
}

export const wrongPerson: Bilingual = {
  fr: 'Le relais est allé à quelqu’un qui ne peut pas agir ici. Relisez qui s’occupe de quoi.',
  en: 'It was brought to somebody who cannot act here. Read again who handles what.',
};

export function evidence(shown: number, wanted: number): Bilingual {
  return shown === wanted
    ? {
        fr: 'Toutes les pièces utiles étaient jointes.',
        en: 'All the evidence needed was attached.',
      }
    : {
        fr: `Pièces jointes\u00a0: ${shown} sur ${wanted}. Sans elles, la personne doit chercher elle-même.`,
        en: `Evidence attached: ${shown} of ${wanted}. Without it, the person has to go and look.`,
      };
}

export function handoverSays(said: number, wanted: number): Bilingual {
  return said === wanted
    ? { fr: 'Le relais dit l’essentiel.', en: 'The hand-over says what matters.' }
    : {
        fr: `Le relais dit ${said} des ${wanted} choses à savoir pour agir.`,
        en: `The hand-over says ${said} of the ${wanted} things needed to act.`,
      };
}

export const used: Bilingual = {
  fr: 'Ce que le relais a appris a été donné ensuite à la personne.',
  en: 'What was learnt by escalating was then given to the person.',
};

export const notUsed: Bilingual = {
  fr: 'La réponse obtenue par le relais n’a jamais été donnée à la personne qui l’attendait.',
  en: 'What was learnt by escalating was never given to the person who was waiting for it.',
};

export const falseAlarm: Bilingual = {
  fr: 'Fausse alerte\u00a0: rien ici n’appelait cette personne. Trop de relais inutiles, et le prochain ne sera pas lu.',
  en: 'False alarm: nothing here called for this person. After too many of these, the next one goes unread.',
};

export const needlessItem: Bilingual = {
  fr: 'Ce message a été joint au relais sans raison. Il noie ce qui pressait.',
  en: 'This message was brought along for no reason. It drowns what was urgent.',
};
