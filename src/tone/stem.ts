import type { Language } from '../vocabulary/language.ts';

/** Words of one gender or region by the word that stands for both: which it is must weigh nothing. */
const EQUALS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: mapOf({
    la: 'le',
    une: 'un',
    elle: 'il',
    elles: 'ils',
    cette: 'ce',
    cet: 'ce',
    ma: 'mon',
    ta: 'ton',
    sa: 'son',
    toute: 'tout',
    toutes: 'tous',
    celle: 'celui',
    celles: 'ceux',
    quelle: 'quel',
    quelles: 'quels',
    aucune: 'aucun',
    chacune: 'chacun',
    madame: 'monsieur',
    mme: 'monsieur',
    m: 'monsieur',
    mesdames: 'messieurs',
    mere: 'pere',
    maman: 'papa',
    fille: 'fils',
    filles: 'fils',
    soeur: 'frere',
    femme: 'homme',
    dame: 'homme',
    blonde: 'chum',
    copine: 'copain',
    tante: 'oncle',
    niece: 'neveu',
    cheffe: 'chef',
    belle: 'beau',
    bonne: 'bon',
    premiere: 'premier',
    derniere: 'dernier',
    chere: 'cher',
    fiere: 'fier',
    nouvelle: 'nouveau',
    parking: 'stationnement',
  }),
  en: mapOf({
    she: 'he',
    her: 'his',
    him: 'his',
    hers: 'his',
    "she's": "he's",
    "she'll": "he'll",
    herself: 'himself',
    ms: 'mr',
    mrs: 'mr',
    miss: 'mr',
    madam: 'sir',
    "ma'am": 'sir',
    mother: 'father',
    mom: 'dad',
    mum: 'dad',
    daughter: 'son',
    sister: 'brother',
    wife: 'husband',
    woman: 'man',
    women: 'men',
    girl: 'boy',
    girls: 'boys',
    lady: 'gentleman',
    aunt: 'uncle',
    niece: 'nephew',
    grandmother: 'grandfather',
    grandma: 'grandpa',
    waitress: 'waiter',
    washroom: 'restroom',
    washrooms: 'restroom',
  }),
};

/** Shorter words are kept as they are: what would be cut off is what tells them apart. */
const SHORTEST_CUT = 5;

/**
 * A light stem: gender and number fall off, and doubled letters count once, so that « désolé » and
 * « désolées », « appelle » and « apelle », "he" and "she", "refund" and "refunds" weigh the same.
 * Takes and gives plain letters.
 */
export function stemOf(word: string, language: Language): string {
  const neutral = neutralOf(word, language);
  if (neutral.length < SHORTEST_CUT) return neutral;
  return withoutDoubles(language === 'fr' ? frenchStem(neutral) : englishStem(neutral));
}

/** The word that stands for this one and for that of the other gender. Takes and gives plain letters. */
export function neutralOf(word: string, language: Language): string {
  return EQUALS[language].get(word) ?? word;
}

function mapOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}

function withoutDoubles(word: string): string {
  let letters = '';
  let from = 0;
  for (let at = 1; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) continue;
    letters += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : letters + word.slice(from);
}

const E = 101;
const S = 115;
const X = 120;

/** Endings are read letter by letter: every word of every reply and comment comes through here. */
function frenchStem(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== E && last !== S && last !== X) return word;
  const singular = last === S ? word.slice(0, -1) : word;
  if (singular.endsWith('trice')) return `${singular.slice(0, -5)}teur`;
  if (singular.endsWith('ere')) return singular.slice(0, -1);
  let end = last === E ? word.length : word.length - 1;
  while (word.charCodeAt(end - 1) === E) end -= 1;
  return word.slice(0, word.slice(0, end).endsWith('eus') ? end - 1 : end);
}

function englishStem(word: string): string {
  if (word.charCodeAt(word.length - 1) !== S || word.includes("'")) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('ss') || word.endsWith('us') ? word : word.slice(0, -1);
}
