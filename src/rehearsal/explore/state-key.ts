import type { Due } from '../../engine/queue.ts';
import type { Snapshot } from '../../engine/snapshot.ts';
import type { Reading } from '../../vocabulary/reading.ts';

/** What of a state may make a difference, so that the rest is left out of its key. */
export interface KeyScope {
  /** How many variables, from the first, belong to the story. */
  readonly variables: number;
  /** Some condition asks how soon something was done. */
  readonly timesDeeds: boolean;
  /** Some condition asks what words say. */
  readonly readsWords: boolean;
  readonly settings: boolean;
}

/**
 * Names a moment by all that can still make a difference to what follows: two moments of the same
 * name have the same future. The exact name is a text; the quick one a number of 53 bits, by which two
 * different moments are taken for one about once in ten million searches: good enough to look for a
 * path, which is played again anyway, and not for a proof.
 */
export class StateKeys {
  readonly #scope: KeyScope;
  readonly #items = new Map<string, number>();
  readonly #readings = new Map<Reading, number>();
  #exact = false;
  #text = '';
  #high = 0;
  #low = 0;

  constructor(scope: KeyScope) {
    this.#scope = scope;
  }

  of(snapshot: Snapshot, exact: boolean): string | number {
    this.#exact = exact;
    this.#text = '';
    this.#high = 0x9e_37_79_b1;
    this.#low = 0x85_eb_ca_6b;
    this.#number(snapshot.now);
    for (let index = 0; index < this.#scope.variables; index++) {
      this.#number(snapshot.variables[index] ?? 0);
    }
    this.#bits(snapshot.happened);
    this.#bits(snapshot.cancelled);
    this.#bits(snapshot.spent);
    this.#bits(snapshot.given);
    for (const fact of snapshot.facts)
      this.#number(fact === 'known' ? 1 : fact === 'unknown' ? 2 : 3);
    this.#queue(snapshot);
    this.#page(snapshot);
    this.#deeds(snapshot);
    if (this.#scope.settings) this.#letters(JSON.stringify(snapshot.settings));
    return exact ? this.#text : (this.#high >>> 0) * 0x20_00_00 + (this.#low >>> 11);
  }

  #bits(bits: readonly number[]): void {
    this.#number(bits.length);
    for (const word of bits) this.#number(word);
  }

  #letters(text: string): void {
    for (let index = 0; index < text.length; index++) this.#number(text.charCodeAt(index));
  }

  /** Takes in one whole number of 32 bits: two multiplicative hashes, or the number itself. */
  #number(value: number): void {
    if (this.#exact) {
      this.#text += String.fromCharCode((value >>> 16) & 0xff_ff, value & 0xff_ff);
      return;
    }
    const high = Math.imul(this.#high ^ value, 0x9e_37_79_b1);
    this.#high = high ^ (high >>> 15);
    const low = Math.imul(this.#low ^ value, 0xc2_b2_ae_35);
    this.#low = low ^ (low >>> 13);
  }

  #queue(snapshot: Snapshot): void {
    this.#number(snapshot.queue.length);
    for (const chunk of snapshot.queue) for (const due of chunk) this.#due(snapshot, due);
  }

  #due(snapshot: Snapshot, due: Due): void {
    this.#number(due.at);
    if (due.kind === 'inject') {
      this.#number(1);
      this.#number(due.inject);
      this.#number(due.left);
      this.#number(due.since);
      this.#cause(snapshot, due.cause);
    } else if (due.kind === 'answer') {
      const escalation = snapshot.escalations[due.escalation];
      this.#number(2);
      this.#number(escalation?.contact ?? 0);
      for (const item of escalation?.items ?? []) this.#number(item);
    }
  }

  #cause(snapshot: Snapshot, cause: number): void {
    const deed = cause === -1 ? undefined : snapshot.deeds[cause >> 5]?.[cause & 31];
    this.#number(deed === undefined ? 0 : 1 + this.#itemAt(snapshot, deed.item));
    if (this.#scope.readsWords) this.#number(this.#wordsOf(snapshot, deed?.words ?? -1));
  }

  #page(snapshot: Snapshot): void {
    for (const chunk of snapshot.items) {
      for (const item of chunk) {
        if (item.own !== null) continue;
        this.#number(this.#itemNumber(item.id));
        this.#number(
          (item.deleted === null ? 0 : 1) |
            (item.hidden === null ? 0 : 2) |
            (item.liked ? 4 : 0) |
            (item.pinned ? 8 : 0) |
            (item.closed ? 16 : 0) |
            (item.leftAlone ? 32 : 0) |
            (item.reported ? 64 : 0),
        );
      }
    }
    this.#number(snapshot.banned.length);
  }

  /** Deeds as a set: doing the same thing twice leaves the same state. */
  #deeds(snapshot: Snapshot): void {
    const { timesDeeds, readsWords } = this.#scope;
    const codes: number[] = [];
    for (const chunk of snapshot.deeds) {
      for (const deed of chunk) {
        const what = (deed.mask * 4096 + this.#itemAt(snapshot, deed.item)) * 64 + deed.contact + 1;
        const words = readsWords ? this.#wordsOf(snapshot, deed.words) : 0;
        const code = (what * 2 + (deed.takenBack === null ? 0 : 1)) * 4096 + words;
        if (timesDeeds || !codes.includes(code)) codes.push(code);
      }
    }
    if (!timesDeeds) codes.sort((left, right) => left - right);
    for (let index = 0; index < codes.length; index++) {
      const code = codes[index] ?? 0;
      this.#number(Math.trunc(code / 0x1_00_00_00_00));
      this.#number(code % 0x1_00_00_00_00);
      if (timesDeeds) this.#number(snapshot.deeds[index >> 5]?.[index & 31]?.at ?? 0);
    }
    this.#number(codes.length);
    if (readsWords) this.#latest(snapshot);
  }

  /** The order of answers matters where only the latest counts. */
  #latest(snapshot: Snapshot): void {
    const latest = new Map<number, number>();
    for (const chunk of snapshot.deeds) {
      for (const deed of chunk) {
        if (deed.words !== -1) latest.set(deed.item, this.#wordsOf(snapshot, deed.words));
      }
    }
    for (const item of [...latest.keys()].sort((left, right) => left - right)) {
      this.#number(this.#itemAt(snapshot, item));
      this.#number(latest.get(item) ?? 0);
    }
  }

  #wordsOf(snapshot: Snapshot, words: number): number {
    const reading = words === -1 ? undefined : snapshot.words[words >> 5]?.[words & 31]?.reading;
    if (reading === undefined) return 0;
    const known = this.#readings.get(reading) ?? this.#readings.size + 1;
    this.#readings.set(reading, known);
    return known;
  }

  #itemAt(snapshot: Snapshot, position: number): number {
    const item = position === -1 ? undefined : snapshot.items[position >> 5]?.[position & 31];
    return item === undefined || item.own !== null ? 0 : this.#itemNumber(item.id);
  }

  #itemNumber(id: string): number {
    const known = this.#items.get(id) ?? this.#items.size + 1;
    this.#items.set(id, known);
    return known;
  }
}
