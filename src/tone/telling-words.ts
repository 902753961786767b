import type { Language } from '../vocabulary/language.ts';

/** Words that tell the language by themselves; those that both languages share are in neither list. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    (
      'le la les un une des du de et est sont nous vous je tu il elle ce cette ces que qui quoi dont ou pour dans sur avec sans par pas ne plus ' +
      'votre vos notre nos ton ta tes mon ma mes son sa ses leur leurs au aux en se te me lui ca cela ici chez tres bien bonjour merci bonsoir ' +
      'salut oui non mais donc si comme quand avez avons etes sommes ete avoir etre fait faire peut peux desole desoles excuses jour journee soir ' +
      "demain aujourd'hui tout tous toute pis y moi toi on jamais rien aussi encore voici reponse svp corrige complet faux condoleances ouvert ferme bloque photo belle vote enregistre bientot jeudi vendredi samedi lundi mardi mercredi dimanche bon bonne ben ouin allo pardon quel quelle deja trop bravo choix"
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of and is are was were we you i it he she they this that these those what who which for in with without by not no your our my ' +
      'his her their its to at from as be been have has had do does did can could will would should may might must so very well hello thanks thank ' +
      'hi hey yes but if when then there here about out up just all any more us me them sorry please today tomorrow ' +
      "removed post refund refunded sent noted corrected correction replacement technician nope crews nice hidden rule orders closed page program service sale based nice pic revised map waitlist decisions bye complaints monday friday thursday saturday sunday tuesday wednesday done shipped fixed don't we're you're i'm it's that's we'll i'll can't won't we've i've let how why where get got back too good lol right only now congratulations congrats welcome come everyone another see three days live"
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

/** What a word tells of the language by itself. */
export interface Signs {
  readonly fr: boolean;
  readonly en: boolean;
  readonly foreign: boolean;
}

/** All of the lists in one, so that each word is looked up once. */
export const SIGNS: ReadonlyMap<string, Signs> = new Map(
  [...TELLING.fr, ...TELLING.en, ...FOREIGN].map((word) => [
    word,
    { fr: TELLING.fr.has(word), en: TELLING.en.has(word), foreign: FOREIGN.has(word) },
  ]),
);
