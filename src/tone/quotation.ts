import { isSpace } from './characters.ts';
import type { Token } from './token.ts';

/** Longest quotation believed: beyond it, marks that never closed would silence a whole reply. */
const LONGEST_QUOTATION = 400;

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/**
 * Marks the tokens that stand between paired quotation marks. Straight quotes pair when the first
 * opens a word and the second closes one; a mark without its pair quotes nothing.
 */
export function markQuotations(source: string, tokens: readonly Token[]): void {
  let opened = -1;
  let closing = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (opened >= 0 && isStale(tokens, opened, token)) opened = -1;
    if (opened < 0) {
      closing = closingOf(source, token);
      if (closing !== '') opened = index;
    } else if (token.plain === closing) {
      for (const quoted of tokens.slice(opened + 1, index)) quoted.quoted = true;
      opened = -1;
    }
  }
}

function isStale(tokens: readonly Token[], opened: number, token: Token): boolean {
  return token.end - (tokens[opened]?.start ?? 0) > LONGEST_QUOTATION;
}

function closingOf(source: string, token: Token): string {
  if (token.plain !== '"') return CLOSING[token.plain] ?? '';
  const opensWord =
    token.start === 0 ||
    isSpace(source.charCodeAt(token.start - 1)) ||
    source.charAt(token.start - 1) === '(';
  return opensWord && !isSpace(source.charCodeAt(token.end)) ? '"' : '';
}
