import type { Language } from '../../src/vocabulary/language.ts';

/** One thing said of a reply's writer or reader, or of how it was typed, that must weigh nothing. */
export interface Exchange {
  readonly kind: 'names' | 'gender' | 'region' | 'accents' | 'apostrophes' | 'typos';
  /** Professionalism alone may feel it. */
  readonly feltByProfessionalism?: true;
  /** What the comment and the reply say alike stays alike: exchanged in both. */
  readonly inComment?: true;
  /** The reply with the thing exchanged; the reply itself where it holds none. */
  readonly exchange: (reply: string, language: Language) => string;
}

/** Given and family names of many origins; each is exchanged with the one at the same place in `OTHERS`. */
const NAMES =
  'Julie Sophie Marie Camille Catherine Nathalie Isabelle Annie Marc Martin Luc Simon Mathieu Olivier Julien Alexandre Tremblay Gagnon Roy Côté Bouchard Gauthier ' +
  'Sarah Emily Jessica Emma Karen Linda Michael David James John Kevin Daniel Smith Brown Wilson Taylor Campbell';
const OTHERS =
  'Fatou Thuy Nadia Leïla Priya Amina Mei Rosalba Kwame Ahmed Tariq Joseph-Bernard Minh Youssef Rajesh Dmitri Nguyen Diallo Haddad Kistabish Singh Martinez ' +
  'Aisha Lakshmi Xiomara Ngozi Mei Fatima Mohammed Tyrone Rajesh Kofi Hiroshi Santiago Okafor Kanatakta Cohen Nguyen Haddad';

const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  zipped(NAMES.split(' '), OTHERS.split(' ')),
);

/** Pairs of words of one gender and the other, whole words, small letters; each goes both ways. */
const GENDERS: Readonly<Record<Language, string>> = {
  fr:
    'désolé désolée, désolés désolées, navré navrée, navrés navrées, ravi ravie, ravis ravies, heureux heureuse, déçu déçue, content contente, contents contentes, ' +
    'il elle, ils elles, monsieur madame, directeur directrice, gérant gérante, technicien technicienne, conseiller conseillère, coordonnateur coordonnatrice, ' +
    'agent agente, client cliente, clients clientes, cher chère, certain certaine, fier fière',
  en: 'he she, himself herself, sir madam, mr ms, waiter waitress, father mother, dad mom, son daughter, brother sister, husband wife, man woman, men women, boy girl',
};

/** Pairs of spellings, or of words, of two regions; each goes both ways. */
const REGIONS: Readonly<Record<Language, string>> = {
  fr: 'fin de semaine|week-end, stationnement|parking, cellulaire|portable, magasinage|shopping, clé|clef, évènement|événement, connaître|connaitre, août|aout, coût|cout',
  en:
    'colour|color, favourite|favorite, neighbour|neighbor, neighbours|neighbors, neighbourhood|neighborhood, honour|honor, behaviour|behavior, centre|center, theatre|theater, ' +
    'apologise|apologize, apologised|apologized, apologising|apologizing, apologises|apologizes, organise|organize, organised|organized, organisation|organization, realise|realize, realised|realized, recognise|recognize, ' +
    'cancelled|canceled, cancelling|canceling, travelled|traveled, labelled|labeled, grey|gray, licence|license, programmes|programs, washroom|restroom',
};

export const EXCHANGES: readonly Exchange[] = [
  { kind: 'names', inComment: true, exchange: exchangeNames },
  { kind: 'gender', inComment: true, exchange: exchangeGenders },
  {
    kind: 'region',
    inComment: true,
    exchange: (reply, language) => swapped(reply, regionsOf(language)),
  },
  { kind: 'accents', exchange: withoutAccents },
  { kind: 'apostrophes', exchange: withOtherApostrophes },
  { kind: 'typos', feltByProfessionalism: true, exchange: (reply) => withOneTypo(reply) },
];

function exchangeNames(reply: string): string {
  return reply.replaceAll(/\p{Lu}[\p{Ll}-]+/gu, (word) => OTHER_NAMES.get(word) ?? word);
}

/** « Il » of nobody in particular has no gender: it stays. */
const NOBODY =
  /\bil (?:y a|faut|est|s’agit|s'agit|fait|n’y|n'y|suffit|reste|manque|pleut|convient|aurait|serait|semble|arrive|importe|vaut)\b|s(?:’|')il (?:vous|te) pla[iî]t/giu;

function exchangeGenders(reply: string, language: Language): string {
  if (language === 'en') return swapped(reply, gendersOf(language));
  let from = 0;
  let exchanged = '';
  for (const { index, 0: nobody } of reply.matchAll(NOBODY)) {
    exchanged += swapped(reply.slice(from, index), gendersOf(language)) + nobody;
    from = index + nobody.length;
  }
  return exchanged + swapped(reply.slice(from), gendersOf(language));
}

function withoutAccents(reply: string): string {
  return reply.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
}

/** Straight for curly and curly for straight, and plain spaces where no-break ones stood. */
function withOtherApostrophes(reply: string): string {
  return reply.replaceAll(/['’]/g, (mark) => (mark === "'" ? '’' : "'")).replaceAll('\u00a0', ' ');
}

/** A letter never loses its place at either end of a word: few slips fall there. */
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
];

/** One slip of the finger in a word of five letters or more; which word and which slip hang on the text. */
export function withOneTypo(reply: string): string {
  const words = [...reply.matchAll(/(?<![\p{L}\d@#./'’-])\p{Ll}{5,}(?![\p{L}\d@./])/gu)];
  const chosen = words[reply.length % Math.max(1, words.length)];
  if (chosen === undefined) return reply;
  const [word] = chosen;
  const slip = SLIPS[(reply.length + words.length) % SLIPS.length] ?? ((same) => same);
  const slipped = slip(word, 1 + (reply.length % (word.length - 3)));
  return reply.slice(0, chosen.index) + slipped + reply.slice(chosen.index + word.length);
}

function gendersOf(language: Language): ReadonlyMap<string, string> {
  return bothWays(GENDERS[language].split(', ').map((pair) => pair.split(' ')));
}

function regionsOf(language: Language): ReadonlyMap<string, string> {
  return bothWays(REGIONS[language].split(', ').map((pair) => pair.split('|')));
}

function bothWays(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]),
  );
}

/** Exchanges whole words and rows of words, the first letter as large as it was. */
function swapped(reply: string, pairs: ReadonlyMap<string, string>): string {
  const sought = [...pairs.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${sought})(?![\\p{L}\\d])`, 'giu');
  return reply.replaceAll(pattern, (found) => {
    const other = pairs.get(found.toLowerCase()) ?? found;
    if (found.length > 1 && found === found.toUpperCase()) return other.toUpperCase();
    return found.charAt(0) === found.charAt(0).toLowerCase()
      ? other
      : other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function zipped(one: readonly string[], other: readonly string[]): [string, string][] {
  if (one.length !== other.length)
    throw new Error(`${one.length} names for ${other.length} others`);
  return one.map((name, index) => [name, other[index] ?? name]);
}
