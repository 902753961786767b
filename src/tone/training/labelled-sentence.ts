import type { Span } from '../../vocabulary/reading.ts';
import { MOVES } from '../moves.ts';

/** A sentence as readers labelled it: where it ends in the reply, and one digit (0 to 4) per move. */
export interface LabelledSentence extends Span {
  /** In the order of `MOVES`, 0 to 4. */
  readonly moves: readonly number[];
}

const DIGITS = /^[0-4]{10}$/;

/**
 * The labelled sentences of a corpus line: pairs of the end (UTF-16 units) and ten digits.
 *
 * @throws Error naming the line, when one is not such a pair or ends do not rise.
 */
export function labelledSentences(data: unknown, line: number): LabelledSentence[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) throw new Error(`corpus line ${line}: "sentences" is a list`);
  let start = 0;
  return data.map((pair: unknown) => {
    const [end, digits] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (
      typeof end !== 'number' ||
      end <= start ||
      typeof digits !== 'string' ||
      !DIGITS.test(digits)
    )
      throw new Error(
        `corpus line ${line}: a sentence is its end and ${MOVES.length} digits, 0 to 4`,
      );
    const sentence = { start, end, moves: Array.from(digits, Number) };
    start = end;
    return sentence;
  });
}

/** Of a labelled sentence, what must lie within a sentence of the text for its label to be that one's. */
const MOST = 0.8;

/**
 * The label of a sentence of the text, null where there is none: readers may have cut the reply
 * elsewhere. One that holds several labelled sentences makes the moves of all of them.
 */
export function movesOf(
  span: Span,
  labelled: readonly LabelledSentence[],
): readonly number[] | null {
  const within = labelled.filter(
    ({ start, end }) =>
      Math.min(end, span.end) - Math.max(start, span.start) >= MOST * (end - start - 1),
  );
  if (within.length === 0) return null;
  return MOVES.map((_, move) => Math.max(...within.map(({ moves }) => moves[move] ?? 0)));
}
