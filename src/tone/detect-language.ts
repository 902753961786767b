import type { Language } from '../vocabulary/language.ts';
import { isLatin } from './characters.ts';
import type { TokenisedText } from './token.ts';

/** Words that tell the language by themselves; those that both languages share are in neither list. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'le la les un une des du de et est sont nous vous je tu il elle ce cette ces que qui quoi dont ou pour dans sur avec sans par pas ne plus ' +
      'votre vos notre nos ton ta tes mon ma mes son sa ses leur leurs au aux en se te me lui ca cela ici chez tres bien bonjour merci bonsoir ' +
      'salut oui non mais donc si comme quand avez avons etes sommes ete avoir etre fait faire peut peux desole desoles excuses jour journee soir ' +
      "demain aujourd'hui tout tous toute pis y moi toi on jamais rien aussi encore voici reponse svp corrige complet faux condoleances ouvert ferme bloque photo belle vote enregistre bientot jeudi vendredi samedi lundi mardi mercredi dimanche bon bonne ben ouin allo pardon quel quelle deja"
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and is are was were we you i it he she they this that these those what who which for in with without by not no your our my ' +
      'his her their its to at from as be been have has had do does did can could will would should may might must so very well hello thanks thank ' +
      'hi hey yes but if when then there here about out up just all any more us me them sorry please today tomorrow ' +
      "removed post refund refunded sent noted corrected correction replacement technician nope crews nice hidden rule orders closed page program service sale based nice pic revised map waitlist decisions bye complaints monday friday thursday saturday sunday tuesday wednesday done shipped fixed don't we're you're i'm it's that's we'll i'll can't won't we've i've let how why where get got back too good lol right only"
    ).split(' '),
  ),
};

/** Function words of languages that are read as neither: they weigh against both. */
const FOREIGN = new Set(
  (
    'el los las por para con muy gracias hola usted pero como esta estamos siento lo nuestra nuestro del una que es ' +
    'und der das ist nicht wir sie ein eine mit fur vielen dank es tut leid ich auf ' +
    'obrigado nao voce uma para isso il gli che non sono grazie per della siamo ci dispiace molto il vostro'
  ).split(' '),
);

/** Pairs and endings that lean one way in words unknown to both lists. */
const LEANING: readonly (readonly [Language, string])[] = [
  ['fr', 'eau'],
  ['fr', 'eux'],
  ['fr', 'oir'],
  ['fr', 'ez'],
  ['fr', 'aient'],
  ['fr', 'ions'],
  ['fr', 'ment'],
  ['fr', 'tte'],
  ['fr', 'elle'],
  ['fr', 'ier'],
  ['fr', 'ique'],
  ['en', 'ing'],
  ['en', 'ght'],
  ['en', 'wh'],
  ['en', 'th'],
  ['en', 'sh'],
  ['en', 'ck'],
  ['en', 'ly'],
  ['en', 'ould'],
  ['en', 'oo'],
  ['en', 'ee'],
];

export interface DetectedLanguage {
  readonly language: Language | null;
  /** 0 to 1: how clearly one language stands out. */
  readonly certainty: number;
}

const NEITHER: DetectedLanguage = { language: null, certainty: 0 };

/**
 * French, English or neither, for texts from one word on. A hint (the language expected) decides only
 * where the words leave it open; it never turns a clear French text into English.
 */
export function detectLanguage(text: TokenisedText, hint?: Language): DetectedLanguage {
  const letters = text.units.reduce(
    (sum, unit) => sum + (unit.kind === 'word' ? unit.plain.length : 0),
    0,
  );
  if (letters < 2) return NEITHER;
  const tally = tallyOf(text);
  const spread = tally.fr - tally.en;
  const best: Language = spread > 0 ? 'fr' : 'en';
  if (tally.foreign > Math.max(tally.fr, tally.en)) return NEITHER;
  const needed = Math.max(1, tally.words * 0.12);
  if (Math.abs(spread) < needed * 0.5)
    return hint !== undefined && isPlausible(tally) ? { language: hint, certainty: 0.5 } : NEITHER;
  if (tally[best] < needed && hint !== best) return NEITHER;
  return {
    language: best,
    certainty: Math.min(1, 0.5 + Math.abs(spread) / (2 * Math.max(4, tally.words * 0.5))),
  };
}

/** After so many words, a lead as clear as this is not lost any more. */
const ENOUGH_WORDS = 16;
const CLEAR_LEAD = 6;

interface Tally {
  fr: number;
  en: number;
  foreign: number;
  latin: number;
  words: number;
}

/** A text of Latin letters with no sign of a third language may be in the language expected. */
function isPlausible(tally: Tally): boolean {
  return tally.latin >= tally.words * 0.8 && tally.foreign < 1 && tally.words <= 6;
}

function tallyOf(text: TokenisedText): Tally {
  const tally: Tally = { fr: 0, en: 0, foreign: 0, latin: 0, words: 0 };
  for (const unit of text.units) {
    if (unit.kind !== 'word') continue;
    if (tally.words >= ENOUGH_WORDS && Math.abs(tally.fr - tally.en) >= CLEAR_LEAD) break;
    tally.words += 1;
    if (isLatin(text.source.charCodeAt(unit.start))) tally.latin += 1;
    const known = TELLING.fr.has(unit.plain) || TELLING.en.has(unit.plain);
    if (TELLING.fr.has(unit.plain)) tally.fr += 1;
    if (TELLING.en.has(unit.plain)) tally.en += 1;
    if (FOREIGN.has(unit.plain)) tally.foreign += 1;
    if (!known) lean(tally, text.source.slice(unit.start, unit.end).toLowerCase(), unit.plain);
  }
  return tally;
}

function lean(tally: Tally, written: string, plainWord: string): void {
  if (/[ñ¿ßãõ]/.test(written)) tally.foreign += 1;
  else if (/[éèêçàùœîôû]/.test(written)) tally.fr += 0.6;
  for (const [language, letters] of LEANING)
    if (plainWord.includes(letters)) tally[language] += 0.2;
}
