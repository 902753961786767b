import type { Channel } from '../vocabulary/channel.ts';
import type { Language } from '../vocabulary/language.ts';
import type { PageSettings } from '../vocabulary/page-setting.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Item, ItemId, SimMs } from './item.ts';

/** Where a run stands. */
export type RunStatus = 'ready' | 'running' | 'paused' | 'ended';

/**
 * The public face of a snapshot: what screens, guards, scoring and rehearsal may ask of a moment of a
 * run. A snapshot is a plain immutable value (structured-cloneable, JSON-safe); its inner layout is
 * the engine's own business, so that one event copies little. Read it through these functions
 * (`src/engine/view.ts`).
 */
export interface SnapshotView {
  readonly status: RunStatus;
  readonly now: SimMs;
  readonly language: Language;
  readonly ending: string | null;
  readonly settings: PageSettings;
  item(id: ItemId): Item | undefined;
  /** Ids in order of appearance; `channel` narrows it. */
  items(channel?: Channel): readonly ItemId[];
  /** Direct answers to an item, in order of appearance. */
  answersTo(id: ItemId): readonly ItemId[];
  variable(id: string): number;
  isRevealed(fact: string): boolean;
  isApproved(line: string): boolean;
  hasHappened(inject: string): boolean;
  isBanned(author: string): boolean;
  /** The reading of the trainee's latest answer to an item, if there is one. */
  latestReading(id: ItemId): Reading | undefined;
}
