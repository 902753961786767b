import type { Span } from '../vocabulary/reading.ts';
import { isUpper } from './characters.ts';
import { endOfClosing, endOfEmoji, SENTENCE_ENDS } from './sentence-closing.ts';
import { isShortening } from './shortenings.ts';
import { startOfSignature } from './signature.ts';
import type { Sentence, SentenceEnd, Token } from './token.ts';

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '–', '—']);

/** From so many words on, an emoji before a capital ends a sentence that no mark ends. */
const FEWEST_BEFORE_EMOJI = 3;

/**
 * Numbers sentences and clauses on the tokens, and says where each sentence lies. Every token belongs
 * to one: what closes (brackets, quotation marks, emoji) to the sentence before, what opens ("(", "$",
 * a dash) to the one that follows. No sentence is without a word or another unit.
 */
export function divideIntoSentences(source: string, tokens: readonly Token[]): Sentence[] {
  const signature = startOfSignature(source, tokens);
  const lastUnit = tokens.findLastIndex((token) => token.kind !== 'mark');
  const sentences: Sentence[] = [];
  let clause = 0;
  let units = 0;
  for (let from = 0; from <= lastUnit; ) {
    const mark = endOfSentence(source, tokens, from, signature);
    const closed = endOfClosing(source, tokens, mark);
    const to = closed > lastUnit ? tokens.length : closed;
    const first = units;
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (token === undefined) break;
      token.clause = clause;
      token.sentence = sentences.length;
      if (token.kind !== 'mark') units += 1;
      else if (CLAUSE_MARKS.has(token.plain)) clause += 1;
    }
    clause += 1;
    const span = spanBetween(tokens, from, to);
    sentences.push({ first, end: units, ending: endingAt(tokens, mark), span });
    from = to;
  }
  return sentences;
}

/** Index of the token that ends the sentence starting at `from`: a mark, an emoji or a signature's dash. */
function endOfSentence(
  source: string,
  tokens: readonly Token[],
  from: number,
  signature: number,
): number {
  let first = -1;
  let units = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (units > 0 && index === signature) return index;
    if (token.kind === 'mark') {
      if (
        units > 0 &&
        SENTENCE_ENDS.has(token.plain) &&
        !isShortening(source, tokens, index, first)
      )
        return index;
      continue;
    }
    if (
      units >= FEWEST_BEFORE_EMOJI &&
      token.kind === 'emoji' &&
      standsBeforeCapital(source, tokens, index)
    )
      return index;
    if (units === 0) first = index;
    units += 1;
  }
  return tokens.length;
}

function standsBeforeCapital(source: string, tokens: readonly Token[], at: number): boolean {
  const after = tokens[endOfEmoji(tokens, at)];
  return after?.kind === 'word' && isUpper(source.charCodeAt(after.start));
}

/** `?!` asks, `...!` exclaims: the strongest of the marks that follow one another. */
function endingAt(tokens: readonly Token[], index: number): SentenceEnd {
  let ending: SentenceEnd = 'open';
  for (
    let at = index;
    tokens[at]?.kind === 'mark' && SENTENCE_ENDS.has(tokens[at]?.plain ?? '');
    at += 1
  ) {
    const mark = tokens[at]?.plain;
    if (mark === '?') return 'question';
    if (mark === '!') ending = 'exclamation';
    else if (mark !== '\n' && ending === 'open') ending = 'statement';
  }
  return ending;
}

/** From the first token to the last, line ends at either side left out. */
function spanBetween(tokens: readonly Token[], from: number, to: number): Span {
  let first = from;
  let last = to - 1;
  while (first < last && tokens[first]?.plain === '\n') first += 1;
  while (last > first && tokens[last]?.plain === '\n') last -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
