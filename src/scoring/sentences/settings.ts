import type { SettingWanted } from '../../scenario/schema/expectation.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { lasting } from './durations.ts';

/* What the lines on the settings of the page say to the trainee. */

/** @param delay null where the run was played without time. */
export function set(
  wanted: SettingWanted,
  delay: { readonly elapsed: number; readonly target: number | null } | null,
): Bilingual {
  const { fr, en } = inWords(wanted);
  if (delay === null || delay.target === null) {
    return {
      fr: `Page réglée comme il fallait\u00a0: ${fr}.`,
      en: `The page set as needed: ${en}.`,
    };
  }
  const after = lasting(delay.elapsed);
  const target = lasting(delay.target);
  return delay.elapsed <= delay.target
    ? {
        fr: `Page réglée à temps (${target.fr})\u00a0: ${fr}.`,
        en: `The page set in time (${target.en}): ${en}.`,
      }
    : {
        fr: `Page réglée après ${after.fr} au lieu de ${target.fr}\u00a0: ${fr}. Un réglage n’agit que sur ce qui arrive après lui.`,
        en: `The page set after ${after.en} instead of ${target.en}: ${en}. A setting only acts on what arrives after it.`,
      };
}

export function notSet(wanted: SettingWanted): Bilingual {
  const { fr, en } = inWords(wanted);
  return {
    fr: `La page n’a pas été réglée. On attendait\u00a0: ${fr}.`,
    en: `The page was not set. Expected: ${en}.`,
  };
}

export function putBack(wanted: SettingWanted): Bilingual {
  const { fr, en } = inWords(wanted);
  return {
    fr: `Le réglage a été défait avant la fin. On attendait qu’il reste ainsi\u00a0: ${fr}.`,
    en: `The setting was undone before the end. It was to stay so: ${en}.`,
  };
}

/** How the page is set, as one would say it. */
function inWords({ setting, is }: SettingWanted): Bilingual {
  switch (setting) {
    case 'profanityFilter':
      return FILTER[String(is)] ?? FILTER_OFF;
    case 'blockedWords':
      return {
        fr: `«\u00a0${String(is)}\u00a0» parmi les mots bloqués`,
        en: `“${String(is)}” among the blocked words`,
      };
    case 'whoMayPost':
      return is === 'nobody'
        ? { fr: 'personne d’autre ne publie sur le mur', en: 'nobody else posts on the wall' }
        : { fr: 'tout le monde peut publier sur le mur', en: 'everyone may post on the wall' };
    case 'reviewComments':
      return is === true
        ? { fr: 'les commentaires attendent votre accord', en: 'comments wait for your approval' }
        : { fr: 'les commentaires paraissent d’eux-mêmes', en: 'comments show by themselves' };
    case 'privateMessages':
      return is === true
        ? { fr: 'les messages privés sont ouverts', en: 'private messages are open' }
        : { fr: 'les messages privés sont fermés', en: 'private messages are closed' };
  }
}

const FILTER_OFF: Bilingual = {
  fr: 'filtre à grossièretés désactivé',
  en: 'profanity filter off',
};

const FILTER: Readonly<Record<string, Bilingual>> = {
  medium: { fr: 'filtre à grossièretés moyen', en: 'profanity filter at medium' },
  strong: { fr: 'filtre à grossièretés fort', en: 'profanity filter at strong' },
};
