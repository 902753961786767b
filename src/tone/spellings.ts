import type { Language } from '../vocabulary/language.ts';

/**
 * Words that are spelt in two ways, by the one that rules and model know: in which of the two a person
 * was taught to spell must weigh nothing. Plain letters.
 */
export const SPELLINGS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  // « Week-end » and « weekend » are « (fin de) semaine » where it is a turn of here.
  fr: mapOf({ clef: 'cle', clefs: 'cles', week: 'de', end: 'semaine', weekend: 'semaine' }),
  en: mapOf({
    color: 'colour',
    colors: 'colours',
    favorite: 'favourite',
    favorites: 'favourites',
    neighbor: 'neighbour',
    neighbors: 'neighbours',
    neighborhood: 'neighbourhood',
    honor: 'honour',
    honored: 'honoured',
    behavior: 'behaviour',
    flavor: 'flavour',
    flavors: 'flavours',
    labor: 'labour',
    rumor: 'rumour',
    rumors: 'rumours',
    humor: 'humour',
    center: 'centre',
    centers: 'centres',
    theater: 'theatre',
    theaters: 'theatres',
    apologise: 'apologize',
    apologises: 'apologizes',
    apologised: 'apologized',
    apologising: 'apologizing',
    organise: 'organize',
    organised: 'organized',
    organising: 'organizing',
    organisation: 'organization',
    organisations: 'organizations',
    realise: 'realize',
    realised: 'realized',
    recognise: 'recognize',
    recognised: 'recognized',
    prioritise: 'prioritize',
    criticise: 'criticize',
    criticised: 'criticized',
    minimise: 'minimize',
    canceled: 'cancelled',
    canceling: 'cancelling',
    traveled: 'travelled',
    traveling: 'travelling',
    labeled: 'labelled',
    gray: 'grey',
    license: 'licence',
  }),
};

function mapOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}
