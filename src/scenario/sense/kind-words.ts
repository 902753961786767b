import type { Bilingual } from '../../vocabulary/language.ts';
import type { ReferenceKind } from './story.ts';

/** How a kind of thing is called in a sentence. */
export interface KindWords {
  /** After « n’a pas », after "has no". */
  readonly none: Bilingual;
  /** With an indefinite article. */
  readonly one: Bilingual;
  /** With a definite article, at the start of a sentence. */
  readonly the: Bilingual;
}

const m = (fr: string, en: string): KindWords => ({
  none: { fr: /^[aeiouéh]/i.test(fr) ? `d’${fr}` : `de ${fr}`, en },
  one: { fr: `un ${fr}`, en: `${/^[aeiou]/i.test(en) ? 'an' : 'a'} ${en}` },
  the: { fr: /^[aeiouéh]/i.test(fr) ? `L’${fr}` : `Le ${fr}`, en: `The ${en}` },
});

const f = (fr: string, en: string): KindWords => {
  const masculine = m(fr, en);
  return {
    ...masculine,
    one: { ...masculine.one, fr: `une ${fr}` },
    the: { ...masculine.the, fr: /^[aeiouéh]/i.test(fr) ? `L’${fr}` : `La ${fr}` },
  };
};

export const KIND_WORDS: Readonly<Record<ReferenceKind, KindWords>> = {
  item: m('message', 'item'),
  persona: m('personnage', 'persona'),
  contact: m('contact', 'contact'),
  inject: m('inject', 'inject'),
  variable: f('variable', 'variable'),
  fact: m('fait', 'fact'),
  phrase: m('groupe de mots', 'phrase group'),
  pool: f('réserve de répliques', 'pool of lines'),
  line: f('réponse approuvée', 'approved line'),
  image: f('image', 'picture'),
  houseRule: f('règle de la page', 'house rule'),
  expectation: f('attente', 'expectation'),
  ending: f('fin', 'ending'),
  scene: f('scène', 'scene'),
  search: f('recherche de veille', 'saved search'),
  model: f('réponse modèle', 'model reply'),
  sample: f('réponse exemple', 'sample reply'),
  answer: f('réponse de contact', 'contact’s answer'),
  coachNote: f('note de la régie', 'coach note'),
  figures: m('relevé', 'set of figures'),
  table: m('tableau', 'table'),
  author: m('personnage ou contact', 'persona or contact'),
  recipient: m('contact', 'contact'),
};
