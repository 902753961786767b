import type { Text } from '../scenario/schema/primitives.ts';
import type { PageSettingKey, PageSettings } from '../vocabulary/page-setting.ts';
import type { SimMs } from './item.ts';

/** What the trainee may make of a fact: not known, known but not to be said, known and sayable. */
export type FactStatus = 'unknown' | 'embargoed' | 'known';

/** Something brought to a colleague. Items by position. */
export interface Escalation {
  readonly event: number;
  readonly contact: number;
  readonly items: readonly number[];
  readonly evidence: readonly number[];
  readonly text: string;
  readonly at: SimMs;
  readonly answerDue: SimMs;
  readonly answeredAt: SimMs | null;
  readonly answer: string | null;
  /** Its first deed: the cause of what the answer brings about. */
  readonly deed: number;
}

/** The time that a holding reply bought. */
export interface PromiseMade {
  readonly event: number;
  readonly items: readonly number[];
  readonly at: SimMs;
  readonly due: SimMs;
  readonly keptAt: SimMs | null;
}

/** The page was set otherwise. */
export interface SettingChange {
  readonly at: SimMs;
  readonly setting: PageSettingKey;
  /** All of them, from then on. */
  readonly settings: PageSettings;
  /** `seq` of the trainee's event; null when the story changed it. */
  readonly event: number | null;
}

/** How much of what people wrote did not come at all, because of a setting. */
export interface KeptOut {
  /** On the wall, while nobody else may post there. */
  readonly posts: number;
  /** In private, while no messages are taken. */
  readonly messages: number;
}

/** Figures of the page that are on the desk. */
export interface FiguresShown {
  /** As in the file. */
  readonly id: string;
  /** When they came; 0 for those that are there from the start. */
  readonly at: SimMs;
}

/** A stage direction, as it was shown. */
export interface Notice {
  readonly at: SimMs;
  readonly text: Text;
}
