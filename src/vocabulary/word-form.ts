import type { Span } from './reading.ts';

/**
 * What can be seen of words without reading them: a question mark, a link, capitals. Told by plain rules
 * (E60 of `src/engine/SPEC.md`), the same for a text on any machine and in any year.
 */
export const WORD_FORMS = [
  'question',
  'exclamation',
  'hashtag',
  'mention',
  'link',
  'emoji',
  'shouting',
  'list',
] as const;

export type WordForm = (typeof WORD_FORMS)[number];

/** Where a text first has a form; `undefined` where it has not. */
export function formPlace(text: string, form: WordForm): Span | undefined {
  switch (form) {
    case 'question':
      return sentenceWith(/[?‽]/u, withoutAddresses(text));
    case 'exclamation':
      return sentenceWith(/[!‽]/u, withoutAddresses(text));
    case 'link':
    case 'emoji':
      return placeOf(PATTERNS[form], text);
    default:
      return placeOf(PATTERNS[form], withoutAddresses(text));
  }
}

export function hasForm(text: string, form: WordForm): boolean {
  return formPlace(text, form) !== undefined;
}

/** What ends an address is not of it: "Vu https://exemple.ca?" asks, "exemple.ca/?id=3" does not. */
const ADDRESS_END = String.raw`[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?)…’']`;

const DOMAIN = String.raw`(?<![\w@.-])(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:ca|com|org|net|info|qc|quebec|example|test|fr|io|co)(?![\w@-]|\.\w)`;

const LINK = new RegExp(
  String.raw`(?<![\w@])(?:[Hh]ttps?://|[Ww]ww\.)${ADDRESS_END}|${DOMAIN}(?:[/?#]${ADDRESS_END})?`,
  'u',
);

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;

/** By ranges rather than by property, so that no runtime knows more of them than another. */
const EMOJI = /[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]|[0-9#*]\ufe0f?\u20e3/u;

/** Two words in capitals or more, one after the other, of two letters at least and eight in all. */
const SHOUTED = String.raw`(?:\p{Lu}['’])?\p{Lu}{2,40}`;
const SHOUTING = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?=(?:[^\p{L}\n]{0,3}\p{Lu}){8})${SHOUTED}(?:[ \u00a0\u202f,-]{1,3}${SHOUTED}){1,40}(?![\p{L}\p{N}])`,
  'u',
);

/** Two lines or more, one under the other, each behind a dash, a bullet or a number. */
const BULLET = String.raw`[^\S\n]*(?:[-–—•*▪◦‣·]|\d{1,2}[.)])[^\S\n]+\S[^\n]*`;

const PATTERNS = {
  link: LINK,
  emoji: EMOJI,
  hashtag: /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/u,
  mention:
    /(?<![\p{L}\p{N}_@./])@(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/u,
  shouting: SHOUTING,
  list: new RegExp(String.raw`^${BULLET}(?:\n\s*${BULLET})+`, 'mu'),
};

/** A sentence with its end marks. A full stop within a word or a number ends nothing. */
const SENTENCE = /(?:[^.!?‽…\n]|\.(?=\S))+[.!?‽…]*/gu;

/** From its first letter or digit; a mark without any asks nothing. */
function sentenceWith(mark: RegExp, text: string): Span | undefined {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const first = sentence.search(/[\p{L}\p{N}]/u);
    if (first !== -1 && mark.test(sentence)) {
      return { start: index + first, end: index + sentence.length };
    }
  }
  return undefined;
}

function placeOf(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** The same length, so that places in it are places in the text. */
function withoutAddresses(text: string): string {
  const blank = (address: string) => ' '.repeat(address.length);
  return text.replace(new RegExp(LINK, 'gu'), blank).replace(new RegExp(MAIL, 'gu'), blank);
}
