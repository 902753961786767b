import type { PatternElement, PatternSequence } from './pattern.ts';
import type { Token, TokenisedText } from './token.ts';

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

/**
 * Sequences filed under their first word, so that a text is read once and each word only meets the
 * sequences that can begin with it. Work is counted in comparisons of one unit with one element.
 */
export class SequenceIndex<Owner> {
  readonly #byWord = new Map<string, Entry<Owner>[]>();
  readonly #byPrefix = new Map<string, Entry<Owner>[]>();
  readonly #byKind = new Map<string, Entry<Owner>[]>();
  #shortestPrefix = Number.POSITIVE_INFINITY;
  #longestPrefix = 0;
  /** Comparisons made so far; a test holds it linear in the length of the text. */
  comparisons = 0;

  add(owner: Owner, sequences: readonly PatternSequence[]): void {
    for (const sequence of sequences) this.#file({ owner, sequence }, sequence.elements[0]);
  }

  #file(entry: Entry<Owner>, first: PatternElement | undefined): void {
    for (const word of first?.words ?? []) fileUnder(this.#byWord, word, entry);
    if (first?.kind) fileUnder(this.#byKind, first.kind, entry);
    for (const prefix of first?.prefixes ?? []) {
      fileUnder(this.#byPrefix, prefix, entry);
      this.#shortestPrefix = Math.min(this.#shortestPrefix, prefix.length);
      this.#longestPrefix = Math.max(this.#longestPrefix, prefix.length);
    }
  }

  /** Every place where a sequence fits, in order of its first unit. */
  find(text: TokenisedText): Found<Owner>[] {
    const found: Found<Owner>[] = [];
    for (const [first, unit] of text.units.entries()) {
      this.#try(this.#byKind.get(unit.kind), text, first, found);
      if (unit.capital) this.#try(this.#byKind.get('name'), text, first, found);
      if (unit.kind !== 'word' && unit.kind !== 'number') continue;
      this.#try(this.#byWord.get(unit.plain), text, first, found);
      const longest = Math.min(this.#longestPrefix, unit.plain.length);
      for (let length = this.#shortestPrefix; length <= longest; length += 1) {
        this.#try(this.#byPrefix.get(unit.plain.slice(0, length)), text, first, found);
      }
    }
    return found;
  }

  #try(
    entries: readonly Entry<Owner>[] | undefined,
    text: TokenisedText,
    first: number,
    found: Found<Owner>[],
  ): void {
    for (const { owner, sequence } of entries ?? []) {
      const end = this.#fit(sequence, text, first);
      if (end > first) found.push({ owner, first, end });
    }
  }

  #fit(sequence: PatternSequence, text: TokenisedText, first: number): number {
    const sentence = text.sentences[text.units[first]?.sentence ?? 0];
    if (sentence === undefined) return -1;
    if (sequence.from === 'sentence' && first !== sentence.first) return -1;
    if (sequence.from === 'text' && first !== 0) return -1;
    const end = this.#fitRest(sequence.elements, 1, text.units, first + 1, sentence.end);
    if (sequence.to === 'sentence' && end !== sentence.end) return -1;
    return sequence.to === 'text' && end !== text.units.length ? -1 : end;
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
  return (
    element.words.has(unit.plain) ||
    element.prefixes.some((prefix) => unit.plain.startsWith(prefix))
  );
}

function fileUnder<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
