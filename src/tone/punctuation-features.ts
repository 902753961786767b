import type { Span } from '../vocabulary/reading.ts';
import { type Feature, measure, saturating } from './feature.ts';
import { type Sentence, spanOf, type Token, type TokenisedText } from './token.ts';

/** Where marks of each sort stand. Sorted in one pass, since every reply has some. */
class Marks {
  readonly questions: Span[] = [];
  readonly exclamations: Span[] = [];
  readonly colons: Span[] = [];
  readonly semicolons: Span[] = [];
  readonly commas: Span[] = [];
  readonly brackets: Span[] = [];
  readonly dashes: Span[] = [];
  readonly suspense: Span[] = [];

  constructor(tokens: readonly Token[]) {
    for (const token of tokens) {
      if (token.kind !== 'mark') continue;
      this.#sortOf(token.plain)?.push(spanOf(token));
    }
  }

  #sortOf(mark: string): Span[] | undefined {
    switch (mark) {
      case '?':
        return this.questions;
      case '!':
        return this.exclamations;
      case ':':
        return this.colons;
      case ';':
        return this.semicolons;
      case ',':
        return this.commas;
      case '(':
        return this.brackets;
      case '–':
      case '—':
        return this.dashes;
      case '…':
        return this.suspense;
      default:
        return undefined;
    }
  }
}

export function measurePunctuation(features: Feature[], text: TokenisedText): void {
  const { sentences } = text;
  const marks = new Marks(text.tokens);
  measureEndings(features, sentences, marks);
  const share = marks.commas.length / Math.max(1, sentences.length);
  const suspense = marks.suspense.length + (text.source.includes('...') ? 1 : 0);
  const quoted = text.units.filter((unit) => unit.quoted).map(spanOf);
  const few = quoted.length > 0 && quoted.length <= 2;
  measure(features, 'punctuation.colons', saturating(marks.colons.length, 2), marks.colons);
  measure(
    features,
    'punctuation.semicolons',
    saturating(marks.semicolons.length, 2),
    marks.semicolons,
  );
  measure(features, 'punctuation.commas', saturating(marks.commas.length, 8));
  measure(features, 'punctuation.comma-share', Math.min(1, share * 0.4));
  measure(features, 'punctuation.brackets', saturating(marks.brackets.length, 2), marks.brackets);
  measure(features, 'punctuation.dashes', saturating(marks.dashes.length, 2), marks.dashes);
  measure(features, 'punctuation.suspense', saturating(suspense, 2), marks.suspense);
  measure(features, 'punctuation.quoted', saturating(quoted.length, 6), quoted);
  measure(features, 'punctuation.scare-quotes', few ? 1 : 0, quoted);
  measure(features, 'punctuation.small-start', startsSmall(text) ? 1 : 0);
}

function measureEndings(features: Feature[], sentences: readonly Sentence[], marks: Marks): void {
  const asked = endings(sentences, 'question');
  const exclaimed = endings(sentences, 'exclamation');
  const share = exclaimed / Math.max(1, sentences.length);
  const first = sentences[0]?.ending;
  const last = sentences.at(-1)?.ending;
  measure(features, 'punctuation.questions', saturating(asked, 3), marks.questions);
  measure(features, 'punctuation.ends-asking', last === 'question' ? 1 : 0);
  measure(features, 'punctuation.opens-asking', first === 'question' ? 1 : 0);
  measure(features, 'punctuation.exclamations', saturating(exclaimed, 3), marks.exclamations);
  measure(features, 'punctuation.exclaimed-share', share);
  measure(features, 'punctuation.ends-exclaiming', last === 'exclamation' ? 1 : 0);
  measure(features, 'punctuation.no-end', last === 'open' ? 1 : 0);
}

function endings(sentences: readonly Sentence[], ending: Sentence['ending']): number {
  return sentences.filter((sentence) => sentence.ending === ending).length;
}

function startsSmall({ units }: TokenisedText): boolean {
  const first = units[0];
  return first?.kind === 'word' && !first.capital && !first.shouted && first.end - first.start > 1;
}

export function measureShouting(features: Feature[], text: TokenisedText): void {
  const shouted: Span[] = [];
  const emoji: Span[] = [];
  const runs: Span[] = [];
  let before: Token | undefined;
  for (const token of text.tokens) {
    if (token.shouted) shouted.push(spanOf(token));
    if (token.kind === 'emoji') emoji.push(spanOf(token));
    if (isRun(token, before)) runs.push(spanOf(token));
    before = token;
  }
  const share = (2 * shouted.length) / Math.max(1, text.words);
  const pile = Math.max(0, emoji.length - 1);
  const stretched = isStretched(text);
  measure(features, 'shouting.capitals', saturating(shouted.length, 4), shouted);
  measure(features, 'shouting.all-capitals', Math.min(1, share), shouted);
  measure(features, 'shouting.emoji', emoji.length > 0 ? 1 : 0, emoji);
  measure(features, 'shouting.emoji-pile', saturating(pile, 3), emoji);
  measure(features, 'shouting.marks-in-a-row', saturating(runs.length, 3), runs);
  measure(features, 'shouting.stretched', stretched ? 1 : 0);
}

/** « Créées » without its accents has three e's. */
const STRETCHED = /([a-df-z])\1\1|e{4}/i;

/** Whether a word is drawn out ("sooo"): a letter struck once too often in a known word is a slip. */
function isStretched({ source, units, slips = [] }: TokenisedText): boolean {
  if (!STRETCHED.test(source.slice(0, 2000))) return false;
  const slipped = new Set(slips.map(({ start }) => start));
  return units.some(
    ({ kind, start, end }) =>
      kind === 'word' && !slipped.has(start) && STRETCHED.test(source.slice(start, end)),
  );
}

function isRun(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'mark' || before === undefined || before.end !== token.start) return false;
  return (
    (token.plain === '!' || token.plain === '?') && (before.plain === '!' || before.plain === '?')
  );
}
