import type { Language } from '../vocabulary/language.ts';

/** Words of one gender by the word that stands for both: which it is must weigh nothing. */
const GENDERED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
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
  },
  en: {
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
  },
};

/** Shorter words are kept as they are: what would be cut off is what tells them apart. */
const SHORTEST_CUT = 5;

/**
 * A light stem: gender and number fall off, and doubled letters count once, so that « désolé » and
 * « désolées », « appelle » and « apelle », "he" and "she", "refund" and "refunds" weigh the same.
 * Takes and gives plain letters.
 */
export function stemOf(word: string, language: Language): string {
  const neutral = GENDERED[language][word] ?? word;
  if (neutral.length < SHORTEST_CUT) return neutral;
  return withoutDoubles(language === 'fr' ? frenchStem(neutral) : englishStem(neutral));
}

function withoutDoubles(word: string): string {
  let letters = word.charAt(0);
  for (let at = 1; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== word.charCodeAt(at - 1)) letters += word.charAt(at);
  }
  return letters;
}

function frenchStem(word: string): string {
  if (word.endsWith('trice') || word.endsWith('trices')) return word.replace(/trices?$/, 'teur');
  if (word.endsWith('ere') || word.endsWith('eres')) return word.replace(/eres?$/, 'er');
  const stem = word.replace(/x$/, 's').replace(/e?s$/, '').replace(/e+$/, '');
  return stem.replace(/eus$/, 'eu');
}

function englishStem(word: string): string {
  if (word.includes("'")) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
