import type { Text } from '../../scenario/schema/primitives.ts';
import { textIn } from '../../scenario/text.ts';
import type { Bilingual, Language } from '../../vocabulary/language.ts';
import type { AddressForm, Level, ToneScale } from '../../vocabulary/tone-scale.ts';
import { SCALES } from './scales.ts';

/* What the lines of tone say to the trainee. Readings are a machine's: sentences say "read as". */

interface Band {
  readonly atLeast?: Level | undefined;
  readonly atMost?: Level | undefined;
}

/** @param off levels above (positive) or below (negative) what is wanted; 0 within. */
export function level(scale: ToneScale, read: Level, band: Band, off: number): Bilingual {
  const { name, more, less } = SCALES[scale];
  const wanted = bandInWords(band);
  const advice = off < 0 ? more : less;
  return {
    fr: `${name.fr}\u00a0: niveau ${read} lu, ${wanted.fr} attendu.${off === 0 ? '' : ` ${advice.fr}`}`,
    en: `${name.en}: read at level ${read}, ${wanted.en} wanted.${off === 0 ? '' : ` ${advice.en}`}`,
  };
}

function bandInWords({ atLeast, atMost }: Band): Bilingual {
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost
      ? { fr: `niveau ${atLeast}`, en: `level ${atLeast}` }
      : { fr: `de ${atLeast} à ${atMost}`, en: `${atLeast} to ${atMost}` };
  }
  if (atLeast !== undefined) return { fr: `au moins ${atLeast}`, en: `at least ${atLeast}` };
  return { fr: `au plus ${atMost ?? 4}`, en: `at most ${atMost ?? 4}` };
}

export const noWords: Bilingual = {
  fr: 'Aucun mot à juger là où une réponse était attendue\u00a0: le silence a aussi un ton.',
  en: 'No words to judge where an answer was due: silence has a tone too.',
};

export const pasted: Bilingual = {
  fr: 'Ce texte a déjà servi à quelqu’un d’autre\u00a0: il ne vaut plus que le tiers.',
  en: 'These words were already used for somebody else: they are worth a third.',
};

export function facts(given: number, wanted: number): Bilingual {
  if (given === wanted) {
    return wanted === 1
      ? { fr: 'Le fait attendu est donné.', en: 'The fact expected is given.' }
      : { fr: 'Tous les faits attendus sont donnés.', en: 'All the facts expected are given.' };
  }
  return wanted === 1
    ? {
        fr: 'Le fait attendu n’est pas donné. Une réponse aimable sans information laisse la personne où elle était.',
        en: 'The fact expected is not given. A kind answer with no information leaves the person where they were.',
      }
    : {
        fr: `Faits donnés\u00a0: ${given} sur ${wanted}.`,
        en: `Facts given: ${given} of ${wanted}.`,
      };
}

/** @param title of the aim, as the author wrote it. */
export function aim(title: Text, isMet: boolean): Bilingual {
  const fr = textIn(title, 'fr').text;
  const en = textIn(title, 'en').text;
  return isMet
    ? { fr: `But atteint\u00a0: «\u00a0${fr}\u00a0».`, en: `Aim met: “${en}”.` }
    : { fr: `But manqué\u00a0: «\u00a0${fr}\u00a0».`, en: `Aim missed: “${en}”.` };
}

export function address(read: 'right' | AddressForm, wanted: 'vous' | 'tu'): Bilingual {
  const name = wanted === 'vous' ? 'vouvoiement' : 'tutoiement';
  if (read === 'right') {
    return {
      fr: 'La personne est interpellée comme il convient ici.',
      en: 'The person is addressed as befits this page.',
    };
  }
  return read === 'mixed'
    ? {
        fr: `Tutoiement et vouvoiement se mêlent. Ici, c’est le ${name}, du début à la fin.`,
        en: `“Tu” and “vous” are mixed. Here it is “${wanted}”, from start to end.`,
      }
    : {
        fr: `Ici, c’est le ${name} qui est attendu.`,
        en: `Here “${wanted}” is expected.`,
      };
}

export function language(isRight: boolean, wanted: Language): Bilingual {
  if (isRight) {
    return { fr: 'Réponse dans la bonne langue.', en: 'Answered in the right language.' };
  }
  return wanted === 'fr'
    ? { fr: 'La réponse était attendue en français.', en: 'The answer was expected in French.' }
    : { fr: 'La réponse était attendue en anglais.', en: 'The answer was expected in English.' };
}

export const claim: Bilingual = {
  fr: 'Voilà ce qu’il fallait éviter de dire ici.',
  en: 'This is what was not to be said here.',
};

export const embargo: Bilingual = {
  fr: 'Ce fait était encore sous embargo. Ce qui est dit ne se reprend pas.',
  en: 'This fact was still under embargo. What is said cannot be taken back.',
};

export function signed(isSigned: boolean, signature: string): Bilingual {
  return isSigned
    ? { fr: 'Réponse signée, comme le veut la maison.', en: 'Signed, as the house wishes.' }
    : {
        fr: `Les réponses publiques de la maison se signent «\u00a0${signature}\u00a0».`,
        en: `The house signs its public answers “${signature}”.`,
      };
}

export function otherWords(scale: 'hostility' | 'defensiveness'): Bilingual {
  const name = SCALES[scale].name;
  return {
    fr: `${name.fr} de trop dans ces mots. Même corrigés ou retirés, ils ont été lus. ${SCALES[scale].less.fr}`,
    en: `Too much ${name.en.toLowerCase()} in these words. Even corrected or removed, they were read. ${SCALES[scale].less.en}`,
  };
}
