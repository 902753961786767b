import type { PatternSequence } from './pattern.ts';
import { type Complete, newStop, plant, type Stop, stopOver, type Ways } from './sequence-tree.ts';
import type { Token, TokenisedText } from './token.ts';

/** A place where a sequence was found: indexes of units, `end` exclusive. */
export interface Found<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly end: number;
}

/**
 * Sequences planted as trees, one for each edge they may be held at: those that begin alike share
 * their way, so that each word of a text is met once for all of them. Work is counted in comparisons
 * of one unit with what may stand there.
 */
export class SequenceIndex<Owner> {
  readonly #roots = {
    free: newStop<Owner>(),
    sentence: newStop<Owner>(),
    text: newStop<Owner>(),
  };
  #size = 0;
  /** Comparisons made so far; a test holds it linear in the length of the text. */
  comparisons = 0;

  add(owner: Owner, sequences: readonly PatternSequence[]): void {
    for (const sequence of sequences) {
      plant(this.#roots[sequence.from], owner, sequence, this.#size);
      this.#size += 1;
    }
  }

  /** Every place where a sequence fits, in order of its first unit. */
  find(text: TokenisedText): Found<Owner>[] {
    const search = new Search<Owner>(text);
    for (const { first, end } of text.sentences) {
      for (let at = first; at < end; at += 1) {
        if (at === 0) search.from(this.#roots.text, at, end);
        if (at === first) search.from(this.#roots.sentence, at, end);
        search.from(this.#roots.free, at, end);
      }
    }
    this.comparisons += search.comparisons;
    return search.found;
  }
}

/** One walk over a text. */
class Search<Owner> {
  readonly found: Found<Owner>[] = [];
  comparisons = 0;
  readonly #units: readonly Token[];
  /** The sequences with gaps found from the present first unit: only their narrowest fit counts. */
  #fitted: number[] = [];
  #first = 0;
  #limit = 0;

  constructor({ units }: TokenisedText) {
    this.#units = units;
  }

  /** @param limit the unit after the last one of the sentence: no sequence runs beyond it. */
  from({ onward }: Stop<Owner>, first: number, limit: number): void {
    const unit = this.#units[first];
    if (unit === undefined) return;
    this.#first = first;
    this.#limit = limit;
    if (this.#fitted.length > 0) this.#fitted = [];
    for (const { ways } of onward) {
      this.comparisons += 1;
      if (unit.kind === 'word' || unit.kind === 'number') {
        const opened = stopOver(ways, unit.plain);
        if (opened !== null) this.#follow(opened, first);
      }
      this.#followKind(ways, unit, first);
    }
  }

  #step(ways: Ways<Owner>, at: number): void {
    const unit = this.#units[at];
    if (unit === undefined) return;
    this.comparisons += 1;
    this.#followEach(ways.byWord.get(unit.plain), at);
    this.#followEach(ways.byStart.of(unit.plain), at);
    this.#followKind(ways, unit, at);
  }

  #followKind({ byKind }: Ways<Owner>, unit: Token, at: number): void {
    if (byKind.size === 0) return;
    this.#followEach(byKind.get(unit.kind), at);
    if (unit.capital) this.#followEach(byKind.get('name'), at);
  }

  #followEach(stops: readonly Stop<Owner>[] | undefined, at: number): void {
    if (stops !== undefined) for (const stop of stops) this.#follow(stop, at);
  }

  #follow(stop: Stop<Owner>, at: number): void {
    this.comparisons += 1;
    for (const complete of stop.complete) this.#note(complete, at + 1);
    for (const { gap, ways } of stop.onward) {
      const last = Math.min(at + 1 + gap, this.#limit - 1);
      for (let next = at + 1; next <= last; next += 1) this.#step(ways, next);
    }
  }

  #note({ owner, to, gapped }: Complete<Owner>, end: number): void {
    if (gapped >= 0) {
      if (this.#fitted.includes(gapped)) return;
      this.#fitted.push(gapped);
    }
    if (to === 'sentence' && end !== this.#limit) return;
    if (to === 'text' && end !== this.#units.length) return;
    this.found.push({ owner, first: this.#first, end });
  }
}
