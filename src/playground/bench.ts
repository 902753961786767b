import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Side } from '../ui/side-mark.tsx';
import type { BenchLink } from '../ui/tone/bench-link.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { ToneScale } from '../vocabulary/tone-scale.ts';
import { type Asked, NOTHING_ASKED } from './voice/asked.ts';
import { PLAIN_VOICE, type Voice } from './voice/voice.ts';

/** A text as it was read, which may be a moment older than the text in the box. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/** All that lies on the bench. It is kept nowhere and gone with the page. */
export interface BenchState {
  readonly comment: string;
  readonly texts: Readonly<Record<Side, string>>;
  readonly comparing: boolean;
  readonly voice: Voice;
  readonly asked: Asked;
  /** The scale that is being explained. */
  readonly scale: ToneScale;
  /** Null where nothing has been read, or there is nothing to read. */
  readonly readComment: ReadText | null;
  readonly read: Readonly<Record<Side, ReadText | null>>;
  /** The contribution that is looked at in a list, if one is. */
  readonly told: { readonly side: Side; readonly feature: string } | null;
  /** Where in the text the caret or the pointer is; null elsewhere. */
  readonly places: Readonly<Record<Side, number | null>>;
  /** The last better wording tried, to be taken back. */
  readonly tried: { readonly side: Side; readonly before: string; readonly after: string } | null;
}

export type Bench = StoreApi<BenchState>;

const EMPTY: BenchState = {
  comment: '',
  texts: { a: '', b: '' },
  comparing: false,
  voice: PLAIN_VOICE,
  asked: NOTHING_ASKED,
  scale: 'overall',
  readComment: null,
  read: { a: null, b: null },
  told: null,
  places: { a: null, b: null },
  tried: null,
};

export function createBench(): Bench {
  return createStore(() => EMPTY);
}

/** Lays texts out; voice and scale stay, unless the link names a form of address. */
export function layOut(bench: Bench, { comment, a, b, address }: BenchLink): void {
  bench.setState(({ voice }) => ({
    comment,
    texts: { a, b },
    comparing: b !== '',
    voice: address === undefined ? voice : { ...voice, address },
    told: null,
    tried: null,
  }));
}

/** Takes everything off the bench but the voice. */
export function clear(bench: Bench): void {
  layOut(bench, { comment: '', a: '', b: '' });
}

export function write(bench: Bench, side: Side, text: string): void {
  bench.setState(({ texts }) => ({ texts: { ...texts, [side]: text }, told: null }));
}

/** The sides that have their place on the screen. */
export function sidesOf({ comparing }: Pick<BenchState, 'comparing'>): readonly Side[] {
  return comparing ? ['a', 'b'] : ['a'];
}
