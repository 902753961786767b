import type { Item, ItemId, SimMs } from '../../engine/item.ts';
import type { SettingChange } from '../../engine/record.ts';
import type { DoneDeed, EscalationView } from '../../engine/snapshot.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { PageSettings } from '../../vocabulary/page-setting.ts';
import type { Reading } from '../../vocabulary/reading.ts';

/**
 * All that the rules look at: what was on the page, what the trainee said and did, and when. Drawn
 * from the log once (`open-dossier.ts`), so that no rule replays anything.
 */
export interface Dossier {
  readonly scenario: Scenario;
  /** False when the trainee played without time: delays are not judged ([R11]). */
  readonly timed: boolean;
  /** Simulated time at which the run ended, or stands. */
  readonly end: SimMs;
  /** Everything that appeared, as it stands at the end, by id in order of appearance. */
  readonly items: ReadonlyMap<ItemId, Item>;
  /** What the trainee said, in order. */
  readonly utterances: readonly Utterance[];
  /** What the trainee did without words, in order; taken-back deeds included. */
  readonly deeds: readonly DoneDeed[];
  readonly handovers: readonly Handover[];
  readonly moments: Moments;
  readonly settings: {
    readonly atStart: PageSettings;
    readonly changes: readonly SettingChange[];
  };
}

/** When things happened that leave no stamp in the log; absent = never. */
export interface Moments {
  readonly happened: ReadonlyMap<string, SimMs>;
  /** When a fact could be said; 0 or less for what is known from the start. */
  readonly sayable: ReadonlyMap<string, SimMs>;
  /** When the author of an item took it back. */
  readonly withdrawn: ReadonlyMap<ItemId, SimMs>;
  /** Ids of scenes left out. */
  readonly skipped: ReadonlySet<string>;
}

/** Words as they were from one event on. */
export interface Saying {
  readonly event: number;
  readonly at: SimMs;
  readonly text: string;
  readonly reading: Reading;
  /** Facts that could be said at that moment. */
  readonly sayable: ReadonlySet<string>;
}

/** Something the trainee put on the page, through its versions. */
export interface Utterance {
  readonly item: ItemId;
  readonly action: 'reply' | 'privateReply' | 'holdingReply' | 'publish';
  readonly inPrivate: boolean;
  readonly to: ItemId | null;
  readonly covers: readonly ItemId[];
  /** Simulated ms promised by a holding reply. */
  readonly promise: number | null;
  /** First the words as posted, then each edit. */
  readonly sayings: readonly [Saying, ...Saying[]];
  readonly deletedAt: SimMs | null;
  /** Stretches during which it was pinned. */
  readonly pinned: readonly { readonly from: SimMs; readonly to: SimMs }[];
}

/** An escalation with what its words said. */
export interface Handover extends EscalationView {
  readonly reading: Reading;
}

export function latestSaying(utterance: Utterance): Saying {
  return utterance.sayings.at(-1) ?? utterance.sayings[0];
}
