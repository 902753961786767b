import type { TokenKind } from './token.ts';
import { tokenise } from './tokenise.ts';

/**
 * The pattern language of markers. It is no regular expression: a pattern is a row of words, and
 * the work to match it is bounded by its length.
 *
 * - `désolé` a word (accents, case and elisions do not matter); `désol*` any ending
 * - `(a|b c)` one of these; `(a|b)?` one of these or nothing
 * - `..3` up to three words of any kind in between
 * - `<number>` `<emoji>` `<url>` `<email>` `<mention>` a kind of token; `<name>` a capitalised word
 * - `^` the sentence starts here, `^^` the text does; `$` and `$$` the same for ends
 *
 * A pattern compiles to flat sequences, one per way through its alternatives.
 */
export interface PatternElement {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** A kind of token instead of words; `name` is a capitalised word. */
  readonly kind: TokenKind | 'name' | null;
  /** Words that may stand between the element before and this one. */
  readonly gap: number;
}

/** Where a sequence is held: nowhere, at the edge of its sentence, or at the edge of the text. */
export type Edge = 'free' | 'sentence' | 'text';

export interface PatternSequence {
  readonly elements: readonly PatternElement[];
  readonly from: Edge;
  readonly to: Edge;
}

/** A piece of the source: a choice of word rows (an empty row means nothing), or a gap. */
type Piece = { readonly choices: readonly (readonly string[])[] } | { readonly gap: number };

type ElementKind = TokenKind | 'name';

const KINDS: ReadonlySet<string> = new Set<ElementKind>([
  'number',
  'emoji',
  'url',
  'email',
  'mention',
  'hashtag',
  'name',
]);
const LONGEST_GAP = 6;
const MOST_SEQUENCES = 4096;

/** @throws Error with a sentence naming the pattern, when it is malformed or expands too far. */
export function compilePattern(source: string): PatternSequence[] {
  const { body, from, to } = cutEdges(source.trim());
  const pieces = piecesOf(body, source);
  const rows = expand(pieces, source);
  return rows.map((elements) => ({ elements, from, to }));
}

function cutEdges(source: string): { body: string; from: Edge; to: Edge } {
  const from = source.startsWith('^^') ? 'text' : source.startsWith('^') ? 'sentence' : 'free';
  const to = source.endsWith('$$') ? 'text' : source.endsWith('$') ? 'sentence' : 'free';
  return { body: source.replace(/^\^+/, '').replace(/\$+$/, '').trim(), from, to };
}

const PIECE = /\(([^()]*)\)(\??)|\.\.([0-9])|([^\s()]+)/g;

function piecesOf(body: string, source: string): Piece[] {
  const left = body.replaceAll(PIECE, '').trim();
  if (left !== '' || body === '') throw new Error(`pattern "${source}": cannot read "${left}"`);
  return [...body.matchAll(PIECE)].map((piece) => pieceOf(piece, source));
}

function pieceOf(piece: RegExpMatchArray, source: string): Piece {
  const [, group, optional, gap, word] = piece;
  if (gap !== undefined) return { gap: checkedGap(Number(gap), source) };
  const choices = (group ?? word ?? '').split('|').map(rowOf);
  return { choices: optional === '?' ? [...choices, []] : choices };
}

function checkedGap(gap: number, source: string): number {
  if (gap < 1 || gap > LONGEST_GAP)
    throw new Error(`pattern "${source}": a gap is 1 to ${LONGEST_GAP} words`);
  return gap;
}

/** The words of a choice, cut as texts are cut, `*` and `<kind>` kept. */
function rowOf(choice: string): string[] {
  return choice
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => (word.startsWith('<') ? [word] : wordRow(word)));
}

function wordRow(word: string): string[] {
  const open = word.endsWith('*');
  const plains = tokenise(open ? word.slice(0, -1) : elisionCompleted(word)).units.map(
    (unit) => unit.plain,
  );
  if (word.endsWith("'")) return plains.slice(0, -1);
  return open ? [...plains.slice(0, -1), `${plains.at(-1) ?? ''}*`] : plains;
}

/** An elision is only known as one when a letter follows it. */
function elisionCompleted(word: string): string {
  return word.endsWith("'") ? `${word}a` : word;
}

function expand(pieces: readonly Piece[], source: string): PatternElement[][] {
  let rows: { elements: PatternElement[]; gap: number }[] = [{ elements: [], gap: 0 }];
  for (const piece of pieces) {
    rows = rows.flatMap((row) =>
      'gap' in piece
        ? [{ ...row, gap: piece.gap }]
        : joined(piece.choices).map((choice) => extend(row, choice)),
    );
    if (rows.length > MOST_SEQUENCES) throw new Error(`pattern "${source}": too many alternatives`);
  }
  return rows.filter((row) => row.elements.length > 0).map((row) => row.elements);
}

/** Choices of one word become a single element that knows them all; longer ones stay apart. */
function joined(choices: readonly (readonly string[])[]): string[][][] {
  const single = choices.filter((choice) => choice.length === 1).map((choice) => choice[0] ?? '');
  const others = choices
    .filter((choice) => choice.length !== 1)
    .map((choice) => choice.map((word) => [word]));
  const plainWords = single.filter((word) => !word.startsWith('<'));
  const kinds = single.filter((word) => word.startsWith('<')).map((word) => [[word]]);
  return [...others, ...kinds, ...(plainWords.length > 0 ? [[plainWords]] : [])];
}

function extend(row: { elements: PatternElement[]; gap: number }, choice: readonly string[][]) {
  const elements = choice.map((words, index) => elementOf(words, index === 0 ? row.gap : 0));
  return { elements: [...row.elements, ...elements], gap: choice.length > 0 ? 0 : row.gap };
}

function elementOf(words: readonly string[], gap: number): PatternElement {
  const kind = words[0]?.startsWith('<') ? kindOf(words[0]) : null;
  return {
    words: new Set(words.filter((word) => !word.endsWith('*') && kind === null)),
    prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    kind,
    gap,
  };
}

function kindOf(source: string): ElementKind {
  const kind = source.slice(1, -1);
  if (!isKind(kind)) throw new Error(`pattern "${source}": unknown kind of token`);
  return kind;
}

function isKind(kind: string): kind is ElementKind {
  return KINDS.has(kind);
}
