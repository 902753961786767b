/**
 * Classes of characters, by explicit ranges: the same on every runtime, whatever version of Unicode
 * its regular expressions know. Codes are code points.
 */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000
  );
}

/** Letters of any script; marks that combine with the letter before them count as letters. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (
    (code >= 0x250 && code <= 0x1fff) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3040 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdff) ||
    code === 0xad ||
    code === 0xfb01 ||
    code === 0xfb02
  );
}

/** Latin letters, the only ones that either language is written with. */
export function isLatin(code: number): boolean {
  return isLetter(code) && (code < 0x370 || (code >= 0x1e00 && code <= 0x1eff));
}

export function isUpper(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || code === 0x152
  );
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

export function isEmoji(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0x2300 && code <= 0x23ff)
  );
}

/** What may follow an emoji and belong to it: variation selectors, joiners, skin tones, keycaps. */
export function isEmojiTail(code: number): boolean {
  return (
    code === 0xfe0f || code === 0x200d || code === 0x20e3 || (code >= 0x1f3fb && code <= 0x1f3ff)
  );
}
