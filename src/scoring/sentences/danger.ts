import type { Bilingual } from '../../vocabulary/language.ts';

/* What the debrief says where a life may have been in danger. Plain and without reproach. */

/** @param share 1 in time, 0 when no help was given, something between when it came late. */
export function referral(share: number): Bilingual {
  if (share === 1) {
    return {
      fr: 'La personne a été dirigée sans attendre vers de l’aide. C’est ce qui compte avant tout.',
      en: 'The person was led to help without delay. That is what counts before anything else.',
    };
  }
  return share > 0
    ? {
        fr: 'La personne a été dirigée vers de l’aide, mais plus tard qu’il ne fallait. Devant un danger, on donne la ressource d’abord, le reste après.',
        en: 'The person was led to help, but later than needed. In danger, the help line comes first and the rest after.',
      }
    : {
        fr: 'Une vie était peut-être en danger et personne n’a indiqué où trouver de l’aide. On attendait la ressource tout de suite, en public ou en privé.',
        en: 'A life may have been in danger and nobody said where to find help. The help line was expected at once, in public or in private.',
      };
}

export function follows(criterion: 'responseTime' | 'tone', share: number): Bilingual {
  const speed = criterion === 'responseTime';
  if (share > 0) {
    return {
      fr: `Ici, ${speed ? 'la rapidité' : 'le ton'} ne se juge pas à part\u00a0: ces points suivent l’aide indiquée.`,
      en: `Here ${speed ? 'speed' : 'tone'} is not judged on its own: these points follow the help given.`,
    };
  }
  return {
    fr: `Sans aide indiquée, ${speed ? 'aucune rapidité' : 'aucun ton'} ne rattrape ce message.`,
    en: `Without any help given, no ${speed ? 'speed' : 'tone'} makes up for it here.`,
  };
}

/** @param at the most that overall can be, 0 to 100. */
export function cap(at: number, isMissing: boolean): Bilingual {
  return isMissing
    ? {
        fr: `Le résultat d’ensemble est plafonné à ${at}\u00a0: une personne en danger n’a pas été dirigée vers de l’aide.`,
        en: `The overall score is capped at ${at}: a person in danger was not led to help.`,
      }
    : {
        fr: `Le résultat d’ensemble est plafonné à ${at}\u00a0: une personne en danger a été dirigée vers de l’aide après la limite.`,
        en: `The overall score is capped at ${at}: a person in danger was led to help after the limit.`,
      };
}
