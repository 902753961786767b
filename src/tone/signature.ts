import { isHyphen, isSpace, isUpper } from './characters.ts';
import type { Token } from './token.ts';

/** A longer row of words behind a dash is a thought, no signature. */
const LONGEST_SIGNATURE = 6;

/** Those who sign together, in small letters as well. */
const TEAM = new Set('equipe gang team crew staff'.split(' '));

/** Marks that set a signature off, beside the hyphen. */
const DASHES = new Set(['–', '—', '/', '~']);

/** Capitals behind a dash that are the second half of a range: "Monday – Friday". */
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/**
 * Index of the token with which a signature behind a dash starts ("— Josée, à la boutique",
 * "-Sam"), the dash included where it is a token; the number of tokens where nobody signs. Only the
 * last words of a text can be one.
 */
export function startOfSignature(source: string, tokens: readonly Token[]): number {
  let units = 0;
  let team = false;
  for (let index = tokens.length - 1; index > 0 && units <= LONGEST_SIGNATURE; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (units > 0 && '.!?…\n'.includes(token.plain)) break;
    } else {
      units += 1;
      team ||= TEAM.has(token.plain);
      if (units > LONGEST_SIGNATURE || !isBehindDash(source, tokens, index)) continue;
      const signs = team || (token.kind === 'word' && isUpper(source.charCodeAt(token.start)));
      if (signs && !DAYS.has(token.plain))
        return tokens[index - 1]?.kind === 'mark' ? index - 1 : index;
    }
  }
  return tokens.length;
}

/** A dash, or a hyphen, that has a space before it and this token right behind it. */
function isBehindDash(source: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const start = tokens[index]?.start ?? 0;
  if (before !== undefined && DASHES.has(before.plain))
    return isSpace(source.charCodeAt(before.start - 1));
  if (before?.kind === 'mark') return false;
  let at = start - 1;
  while (at > 0 && isSpace(source.charCodeAt(at))) at -= 1;
  const hyphen = at;
  while (at > 0 && isHyphen(source.charCodeAt(at))) at -= 1;
  return at < hyphen && isSpace(source.charCodeAt(at));
}
