import type { Effect } from '../engine/effect.ts';
import type { RunEvent, Voice } from '../engine/event.ts';
import type { SimMs } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { CastName } from '../engine/run.ts';
import type { Desk } from '../storage/desks.ts';
import type { ReadRequest } from '../tone/read.ts';
import type { PhraseGroup, Reading } from '../vocabulary/reading.ts';
import type { Tick } from './tick.ts';

/*
 * All that a run needs of the world, each as narrow as it can be. The browser's own are in
 * `browser-clock.ts`, `browser-presence.ts` and `src/storage`; tests bring theirs.
 */

/** The only real clock of the product. */
export interface ClockPort {
  /** How much faster than real time it goes: 1, or up to 60 in a rehearsal. */
  readonly speed: number;
  now(): Tick;
  /** Beats about ten times a second until the function it returns is called. */
  start(onTick: (tick: Tick) => void): () => void;
}

/** Whether the trainee can see the page. */
export interface PresencePort {
  /** Calls back when the page is hidden, shown, or about to go away, until the returned call. */
  watch(onChange: (change: 'hidden' | 'shown' | 'leaving') => void): () => void;
}

/** How far a run has come when some of its events are written. */
export interface Standing {
  readonly now: SimMs;
  readonly ended: boolean;
}

/** Where the log of one run is kept. */
export interface JournalPort {
  /**
   * Keeps events that follow those kept before. Resolves once they would outlive a crash of the
   * page; rejects, having kept none of them, when somebody else has written there meanwhile.
   */
  append(events: readonly RunEvent[], standing: Standing): Promise<void>;
  /** Everything kept so far, in order. */
  read(): Promise<readonly RunEvent[]>;
  /** Calls back whenever another tab has kept more, until the returned call; left out where none can. */
  watch?(onMore: () => void): () => void;
}

/** Where drafts and marks of what has been seen are kept. The newest call wins. */
export interface DeskPort {
  save(desk: Desk): Promise<void>;
}

/** Reads words. Synchronous: whoever opens the run has waited for the analyser to be loaded. */
export type ReadWords = (request: WordsToRead) => Reading;

/** Words as the run hands them over: with the phrase groups of its scenario as they are. */
export type WordsToRead = Omit<ReadRequest, 'phrases'> & { readonly phrases: PhraseGroups };

export type PhraseGroups = Readonly<Record<string, PhraseGroup>>;

export type CrowdRequest = Extract<Effect, { readonly type: 'requestCrowd' }>;

/** Makes up the people of the crowd. */
export type AnswerCrowd = (programme: Programme, request: CrowdRequest) => readonly Voice[];

/** Names the cast, those whom the author left unnamed included. */
export type NameCast = (programme: Programme, seed: number) => ReadonlyMap<string, CastName>;

/** Who may write to this run; see `src/storage/claim-run.ts`. */
export interface ClaimPort {
  readonly access: 'writer' | 'readOnly';
  /** Calls back when another tab has taken the run over. */
  onLost(callback: () => void): void;
  /** Becomes the writer, whoever was. */
  takeOver(): Promise<void>;
  release(): Promise<void>;
}

export interface RunPorts {
  readonly clock: ClockPort;
  readonly presence: PresencePort;
  readonly journal: JournalPort;
  readonly desk: DeskPort;
  readonly claim: ClaimPort;
  readonly read: ReadWords;
  /** Loads what makes up people; called the first time that a crowd is asked for. */
  readonly loadCrowd: () => Promise<AnswerCrowd>;
}
