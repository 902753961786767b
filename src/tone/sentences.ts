import type { Sentence, SentenceEnd, Token } from './token.ts';

const ENDS = new Set(['.', '!', '?', '…', '\n']);
const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '–', '—']);

/** Words whose full stop shortens them. Single letters (initials, `p.m.`) count as well. */
const SHORTENED = new Set(
  'm mm mme mmes mlle dr dre me st ste no tel ex etc cf mr mrs ms vs inc ave av boul'.split(' '),
);

/** Numbers sentences and clauses on the tokens, and says where each sentence of units lies. */
export function divideIntoSentences(source: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let clause = 0;
  let first = 0;
  let units = 0;
  for (const [index, token] of tokens.entries()) {
    token.sentence = sentences.length;
    token.clause = clause;
    if (token.kind !== 'mark') units += 1;
    else if (CLAUSE_MARKS.has(token.plain)) clause += 1;
    else if (ENDS.has(token.plain) && !isShortening(source, tokens, index)) {
      clause += 1;
      if (units > first) sentences.push({ first, end: units, ending: endingAt(tokens, index) });
      first = units;
    }
  }
  if (units > first) sentences.push({ first, end: units, ending: 'open' });
  return sentences;
}

function isShortening(source: string, tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  if (mark?.plain !== '.' || before?.kind !== 'word' || before.end !== mark.start) return false;
  if (source.charAt(mark.end) === '\n' || mark.end >= source.length) return false;
  return SHORTENED.has(before.plain) || before.plain.length === 1;
}

/** `?!` asks, `...!` exclaims: the strongest of the marks that follow one another. */
function endingAt(tokens: readonly Token[], index: number): SentenceEnd {
  let ending: SentenceEnd = 'open';
  for (let at = index; tokens[at]?.kind === 'mark' && ENDS.has(tokens[at]?.plain ?? ''); at += 1) {
    const mark = tokens[at]?.plain;
    if (mark === '?') return 'question';
    if (mark === '!') ending = 'exclamation';
    else if (mark !== '\n' && ending === 'open') ending = 'statement';
  }
  return ending;
}
