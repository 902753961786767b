/**
 * Letters made comparable: lower case, no accents, no ligatures, one apostrophe. Everything that
 * compares words in this room compares plain letters, so that a missing accent changes no reading.
 */

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  à: 'a',
  á: 'a',
  â: 'a',
  ã: 'a',
  ä: 'a',
  å: 'a',
  æ: 'ae',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  ì: 'i',
  í: 'i',
  î: 'i',
  ï: 'i',
  ñ: 'n',
  ò: 'o',
  ó: 'o',
  ô: 'o',
  õ: 'o',
  ö: 'o',
  ø: 'o',
  œ: 'oe',
  ù: 'u',
  ú: 'u',
  û: 'u',
  ü: 'u',
  ý: 'y',
  ÿ: 'y',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  ﬁ: 'fi',
  ﬂ: 'fl',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufeff': '',
  '‑': '-',
};

/** `plain('Œuvre dÉçue, l’été')` is `"oeuvre decue, l'ete"`. Lengths may change: never a span's source. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : foldLetters(lower);
}

/** Most words are written in plain letters as they are. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}

function foldLetters(lower: string): string {
  let folded = '';
  for (const letter of lower) {
    const code = letter.charCodeAt(0);
    if (code < 128) folded += letter;
    else if (code < 0x300 || code > 0x36f) folded += PLAIN_LETTERS[letter] ?? letter;
  }
  return folded;
}
