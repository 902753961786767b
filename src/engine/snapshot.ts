import type { Channel } from '../vocabulary/channel.ts';
import type { Language } from '../vocabulary/language.ts';
import type { PageSettings } from '../vocabulary/page-setting.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Bits } from './bits.ts';
import type { CrowdRequest } from './crowd-request.ts';
import type { Deed, Words } from './deed.ts';
import type { Item, ItemId, SimMs } from './item.ts';
import type { Queue } from './queue.ts';
import type { RandomState } from './random.ts';
import type {
  Escalation,
  FactStatus,
  FiguresShown,
  KeptOut,
  Notice,
  PromiseMade,
  SettingChange,
} from './record.ts';
import type { Vector } from './vector.ts';

/** Where a run stands. */
export type RunStatus = 'ready' | 'running' | 'paused' | 'ended';

/**
 * A moment of a run: a plain immutable value (structured-cloneable, JSON-safe), laid out so that one
 * event copies little. Positions count items in order of appearance, indices point into the
 * `Programme`. The layout is the engine's own business: read it through `view`.
 */
export interface Snapshot {
  readonly status: RunStatus;
  readonly now: SimMs;
  /** `seq` of the next event. */
  readonly seq: number;
  readonly language: Language;
  /** Simulated minutes per real minute; the engine keeps it, only runners read it. */
  readonly rate: number;
  readonly ending: string | null;
  readonly random: RandomState;
  readonly settings: PageSettings;

  /** Values, by index of variable. */
  readonly variables: readonly number[];
  /** What is known of each fact, by index. */
  readonly facts: readonly FactStatus[];
  readonly approved: Bits;

  /** Injects that came due with their `when` holding. */
  readonly happened: Bits;
  /** Injects of which nothing more comes. */
  readonly cancelled: Bits;
  /** Injects whose action was done, where only the first time counts. */
  readonly spent: Bits;
  readonly skipped: Bits;
  readonly queue: Queue;
  /** `order` of the next scheduling. */
  readonly order: number;
  /** How many due things were dropped because an instant had too many of them. */
  readonly dropped: number;

  readonly items: Vector<Item>;
  /** By position: positions of the direct answers. */
  readonly answers: Vector<readonly number[]>;
  /** By slot of the programme: positions of its occurrences. */
  readonly places: Vector<readonly number[]>;
  /** Positions of the items with ids of the form `~n`. */
  readonly made: Vector<number>;
  /** Position of the first message of each private conversation, by author key. */
  readonly conversations: Readonly<Record<string, number>>;
  readonly banned: readonly string[];

  readonly deeds: Vector<Deed>;
  /** By position of item: indices of the deeds about it. */
  readonly deedsOn: Vector<readonly number[]>;
  readonly words: Vector<Words>;
  readonly escalations: readonly Escalation[];
  /** Scripted answers of contacts already given, by index over all contacts. */
  readonly given: Bits;
  readonly promises: readonly PromiseMade[];
  readonly notices: readonly Notice[];
  readonly settingChanges: readonly SettingChange[];
  readonly figures: readonly FiguresShown[];
  readonly keptOut: KeptOut;

  readonly requests: readonly CrowdRequest[];
  /** Lines not yet said, by pool. */
  readonly decks: readonly (readonly number[])[];
}

/**
 * The public face of a snapshot: what screens, guards, scoring and rehearsal may ask of a moment of a
 * run (`src/engine/view.ts`).
 */
export interface SnapshotView {
  readonly status: RunStatus;
  readonly now: SimMs;
  /** `seq` of the next event: the length of the log so far. */
  readonly seq: number;
  readonly language: Language;
  readonly rate: number;
  readonly ending: string | null;
  readonly settings: PageSettings;
  item(id: ItemId): Item | undefined;
  /** Ids in order of appearance; `channel` narrows it. Hidden and deleted ones are among them. */
  items(channel?: Channel): readonly ItemId[];
  /** Direct answers to an item on its own channel, in order of appearance. */
  answersTo(id: ItemId): readonly ItemId[];
  /** The items of a thread, itself first, in order of appearance. */
  thread(id: ItemId): readonly ItemId[];
  /** First message of the private conversation with the author of an item, if there is one. */
  conversationWith(id: ItemId): ItemId | undefined;
  /** What readers see: neither the item nor anything it stands under is deleted, nor it hidden. */
  isVisible(id: ItemId): boolean;
  /** As `isVisible`, for one persona: what is hidden stays visible to its author and their friends. */
  isVisibleTo(id: ItemId, persona: string): boolean;
  /** Comments under it are closed, at it or above it. */
  isClosed(id: ItemId): boolean;
  variable(id: string): number;
  /** Every variable, by id. */
  variables(): Readonly<Record<string, number>>;
  /** True once a fact is known and may be said. */
  isRevealed(fact: string): boolean;
  factStatus(fact: string): FactStatus;
  isApproved(line: string): boolean;
  hasHappened(inject: string): boolean;
  isSkipped(scene: string): boolean;
  /** By id of the persona, or key of the author of an item (`authorKey`). */
  isBanned(author: string): boolean;
  /** The reading of the trainee's latest answer to an item that still stands, if there is one. */
  latestReading(id: ItemId): Reading | undefined;
  /** What the trainee did about an item, or about everything, in order. */
  deeds(id?: ItemId): readonly DoneDeed[];
  escalations(): readonly EscalationView[];
  /** Promises of holding replies, in order, with the answer that kept each, if any. */
  promises(): readonly PromiseView[];
  notices(): readonly Notice[];
  keptOut(): KeptOut;
  /** Figures on the desk, in the order in which they came. */
  figures(): readonly FiguresShown[];
  /** What became of the settings since the start, in order. */
  settingChanges(): readonly SettingChange[];
  /** The next moment at which something is due; null when nothing is. */
  readonly nextDue: SimMs | null;
  /** Moments at which something is due, earliest first, each once. */
  upcoming(): readonly SimMs[];
  /** How many due things were dropped because an instant had too many; 0 in a sound scenario. */
  readonly dropped: number;
}

/** A deed as others see it: ids in place of positions. */
export interface DoneDeed {
  readonly action: Deed['action'];
  readonly item: ItemId | null;
  readonly contact: string | null;
  readonly at: SimMs;
  readonly event: number;
  /** Own words that it made or changed. */
  readonly own: ItemId | null;
  readonly takenBack: SimMs | null;
}

export interface EscalationView {
  readonly event: number;
  readonly to: string;
  readonly items: readonly ItemId[];
  readonly evidence: readonly ItemId[];
  readonly text: string;
  readonly at: SimMs;
  /** When the colleague answers or did answer. */
  readonly answerDue: SimMs;
  readonly answeredAt: SimMs | null;
  /** Id of the scripted answer given; null for none yet, or for the contact's `otherwise`. */
  readonly answer: string | null;
}

export interface PromiseView {
  readonly event: number;
  readonly items: readonly ItemId[];
  readonly at: SimMs;
  /** The moment by which the full answer was promised. */
  readonly due: SimMs;
  /** `at` of the first full answer to any of its items after it; null while open. */
  readonly keptAt: SimMs | null;
}
