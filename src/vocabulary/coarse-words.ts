/*
 * Words that the page's profanity filter knows, French of Québec and English, without accents or
 * capitals; whole words only. Data for an exercise, deliberately short: like the real filters, it
 * knows words and not meanings.
 */

const STRONG = [
  'tabarnak',
  'tabarnac',
  'tabarnaque',
  'calisse',
  'calice',
  'crisse',
  'criss',
  'ostie',
  'osti',
  'esti',
  'estie',
  'hostie',
  'ciboire',
  'viarge',
  'encule',
  'enculee',
  'salope',
  'connard',
  'connasse',
  'pute',
  'putain',
  'bullshit',
  'fuck',
  'fucking',
  'fucked',
  'shit',
  'bitch',
  'asshole',
  'bastard',
  'motherfucker',
];

const MILD = [
  'merde',
  'merdique',
  'maudit',
  'maudite',
  'chier',
  'chialeux',
  'con',
  'cons',
  'conne',
  'cul',
  'crap',
  'crappy',
  'damn',
  'damned',
  'hell',
  'sucks',
  'piss',
  'pissed',
  'wtf',
];

/** What each position of the filter holds back. */
export const COARSE_WORDS: Readonly<Record<'medium' | 'strong', ReadonlySet<string>>> = {
  medium: new Set(STRONG),
  strong: new Set([...STRONG, ...MILD]),
};
