import {
  isApostrophe,
  isDigit,
  isEmoji,
  isEmojiTail,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
} from './characters.ts';
import { plain } from './letters.ts';
import { markQuotations } from './quotation.ts';
import { endOfAddress, endOfEmoticon, endOfNumber, endOfTagged } from './scan-special.ts';
import { endOfWord, fullForm, gluedPronoun } from './scan-word.ts';
import { divideIntoSentences } from './sentences.ts';
import type { Token, TokenisedText, TokenKind } from './token.ts';

/**
 * The longest text (UTF-16 units) that is read: what the large platforms take as one comment. What
 * lies beyond is left unread, which bounds the work on any input.
 */
export const READ_LIMIT = 8_000;

/** Cuts a text into tokens and sentences in one pass. Spans are UTF-16 units of `source`. */
export function tokenise(source: string): TokenisedText {
  const tokens = scan(source.length > READ_LIMIT ? source.slice(0, READ_LIMIT) : source);
  markQuotations(source, tokens);
  const sentences = divideIntoSentences(source, tokens);
  const units = tokens.filter((token) => token.kind !== 'mark');
  const words = units.reduce(
    (sum, unit) => sum + (unit.kind === 'word' || unit.kind === 'number' ? 1 : 0),
    0,
  );
  return { source, tokens, units, sentences, words };
}

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (isSpace(code) && code !== 10) at += 1;
    else at = scanToken(text, at, code, tokens);
  }
  return tokens;
}

function scanToken(text: string, at: number, code: number, tokens: Token[]): number {
  if (isLetter(code)) return scanLetters(text, at, tokens);
  if (isDigit(code)) return push(tokens, text, 'number', at, endOfNumber(text, at));
  const emoticon = endOfEmoticon(text, at);
  if (emoticon > at) return push(tokens, text, 'emoji', at, emoticon);
  if (isEmoji(code)) return push(tokens, text, 'emoji', at, endOfEmoji(text, at));
  if (code === 64 || code === 35) return scanTagged(text, at, code, tokens);
  if (isHyphen(code) || isApostrophe(code)) return at + 1;
  return push(tokens, text, 'mark', at, at + (code > 0xffff ? 2 : 1));
}

function scanLetters(text: string, at: number, tokens: Token[]): number {
  const address = endOfAddress(text, at);
  if (address !== null) return push(tokens, text, address.kind, at, address.end);
  const end = endOfWord(text, at);
  const letters = plain(text.slice(at, end));
  const pronoun = gluedPronoun(letters);
  if (pronoun > 0 && plain(text.slice(at, at + pronoun)).length === pronoun) {
    push(tokens, text, 'word', at, at + pronoun);
    return push(tokens, text, 'word', at + pronoun, end);
  }
  if (isApostrophe(text.charCodeAt(end - 1))) return pushElided(tokens, text, at, end);
  return pushPlain(tokens, text, 'word', at, end, letters);
}

function pushElided(tokens: Token[], text: string, start: number, end: number): number {
  const following = plain(text.slice(end, endOfWord(text, end)));
  const full = fullForm(plain(text.slice(start, end)), following);
  return pushPlain(tokens, text, 'word', start, end, full);
}

function scanTagged(text: string, at: number, code: number, tokens: Token[]): number {
  const end = endOfTagged(text, at + 1);
  if (end === at + 1) return push(tokens, text, 'mark', at, end);
  return push(tokens, text, code === 64 ? 'mention' : 'hashtag', at, end);
}

function endOfEmoji(text: string, at: number): number {
  let end = at;
  let joined = true;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if (!isEmojiTail(code) && !(joined && isEmoji(code))) break;
    joined = code === 0x200d || isFlagLetter(code, end, at);
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** A flag is two regional letters; the first one waits for the second. */
function isFlagLetter(code: number, end: number, at: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff && end === at;
}

function push(tokens: Token[], text: string, kind: TokenKind, start: number, end: number): number {
  return pushPlain(tokens, text, kind, start, end, plain(text.slice(start, end)));
}

function pushPlain(
  tokens: Token[],
  text: string,
  kind: TokenKind,
  start: number,
  end: number,
  letters: string,
): number {
  const capital = kind === 'word' && isCapitalised(text, start, end);
  const shouted = kind === 'word' && isShouted(text, start, end);
  tokens.push({
    kind,
    start,
    end,
    plain: letters,
    capital,
    shouted,
    sentence: 0,
    clause: 0,
    quoted: false,
  });
  return end;
}

function isCapitalised(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  return isUpper(text.charCodeAt(start)) && end > start + 1 && isLetter(second) && !isUpper(second);
}

function isShouted(text: string, start: number, end: number): boolean {
  if (end < start + 3) return false;
  for (let at = start; at < end; at += 1) if (!isUpper(text.charCodeAt(at))) return false;
  return true;
}
