import type { PatternElement, PatternSequence } from './pattern.ts';
import type { Token, TokenisedText } from './token.ts';
import { WordStarts } from './word-starts.ts';

/** A place where a sequence was found: indexes of units, `end` exclusive. */
export interface Found<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly end: number;
}

interface Entry<Owner> {
  readonly owner: Owner;
  readonly sequence: PatternSequence;
}

/** The sequences that one word can begin: those that any word may follow, and the others by their second word. */
interface Openings {
  readonly beforeAny: number[];
  readonly before: Map<string, number[]>;
  readonly beforeStart: WordStarts;
}

/**
 * Sequences filed under their first two words, so that a text is read once and each word only meets
 * the sequences that can begin with it and go on as the text does. Work is counted in comparisons of
 * one unit with one element.
 */
export class SequenceIndex<Owner> {
  readonly #entries: Entry<Owner>[] = [];
  readonly #byWord = new Map<string, Openings>();
  readonly #byStart = new WordStarts();
  readonly #byKind = new Map<string, number[]>();
  /** Comparisons made so far; a test holds it linear in the length of the text. */
  comparisons = 0;

  add(owner: Owner, sequences: readonly PatternSequence[]): void {
    for (const sequence of sequences) {
      const id = this.#entries.push({ owner, sequence }) - 1;
      this.#file(id, sequence.elements);
    }
  }

  #file(id: number, [first, second]: readonly PatternElement[]): void {
    for (const word of first?.words ?? []) this.#fileOpening(id, word, second);
    for (const prefix of first?.prefixes ?? []) this.#byStart.add(prefix, id);
    if (first?.kind) fileUnder(this.#byKind, first.kind, id);
  }

  #fileOpening(id: number, word: string, second: PatternElement | undefined): void {
    const openings: Openings = this.#byWord.get(word) ?? {
      beforeAny: [],
      before: new Map(),
      beforeStart: new WordStarts(),
    };
    this.#byWord.set(word, openings);
    if (second === undefined || !isNextWord(second)) openings.beforeAny.push(id);
    else {
      for (const next of second.words) fileUnder(openings.before, next, id);
      for (const prefix of second.prefixes) openings.beforeStart.add(prefix, id);
    }
  }

  /** Every place where a sequence fits, in order of its first unit. */
  find(text: TokenisedText): Found<Owner>[] {
    const found: Found<Owner>[] = [];
    for (const [first, unit] of text.units.entries()) {
      this.#tryEach(this.#byKind.get(unit.kind), text, first, found);
      if (unit.capital) this.#tryEach(this.#byKind.get('name'), text, first, found);
      if (unit.kind === 'word' || unit.kind === 'number')
        this.#tryWord(text, first, unit.plain, found);
    }
    return found;
  }

  #tryWord(text: TokenisedText, first: number, word: string, found: Found<Owner>[]): void {
    const openings = this.#byWord.get(word);
    if (openings !== undefined) {
      const next = text.units[first + 1];
      this.#tryEach(openings.beforeAny, text, first, found);
      if (next !== undefined) {
        this.#tryEach(openings.before.get(next.plain), text, first, found);
        openings.beforeStart.forEachStart(next.plain, (ids) =>
          this.#tryEach(ids, text, first, found),
        );
      }
    }
    this.#byStart.forEachStart(word, (ids) => this.#tryEach(ids, text, first, found));
  }

  #tryEach(
    ids: readonly number[] | undefined,
    text: TokenisedText,
    first: number,
    found: Found<Owner>[],
  ): void {
    if (ids !== undefined) for (const id of ids) this.#try(id, text, first, found);
  }

  #try(id: number, text: TokenisedText, first: number, found: Found<Owner>[]): void {
    const entry = this.#entries[id];
    if (entry === undefined) return;
    const end = this.#fit(entry.sequence, text, first);
    if (end > first) found.push({ owner: entry.owner, first, end });
  }

  #fit({ elements, from, to }: PatternSequence, text: TokenisedText, first: number): number {
    const sentence = text.sentences[text.units[first]?.sentence ?? 0];
    if (sentence === undefined) return -1;
    if (from === 'sentence' && first !== sentence.first) return -1;
    if (from === 'text' && first !== 0) return -1;
    const end = this.#fitRest(elements, 1, text.units, first + 1, sentence.end);
    if (to === 'sentence' && end !== sentence.end) return -1;
    return to === 'text' && end !== text.units.length ? -1 : end;
  }

  #fitRest(
    elements: readonly PatternElement[],
    index: number,
    units: readonly Token[],
    at: number,
    limit: number,
  ): number {
    const element = elements[index];
    if (element === undefined) return at;
    for (let skipped = 0; skipped <= element.gap && at + skipped < limit; skipped += 1) {
      this.comparisons += 1;
      const unit = units[at + skipped];
      if (unit === undefined || !fits(element, unit)) continue;
      const end = this.#fitRest(elements, index + 1, units, at + skipped + 1, limit);
      if (end >= 0) return end;
    }
    return -1;
  }
}

function fits(element: PatternElement, unit: Token): boolean {
  if (element.kind === 'name') return unit.capital;
  if (element.kind !== null) return element.kind === unit.kind;
  if (element.words.has(unit.plain)) return true;
  for (const prefix of element.prefixes) if (unit.plain.startsWith(prefix)) return true;
  return false;
}

/** Whether an element can only be the very next word. */
function isNextWord({ kind, gap }: PatternElement): boolean {
  return kind === null && gap === 0;
}

function fileUnder(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
