import type { SimMs } from '../../engine/item.ts';

/** A curve of the public mood; `kind` says how it is drawn. */
export interface Mood {
  readonly kind: 'trust' | 'heat';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly points: readonly { readonly at: SimMs; readonly value: number }[];
}

/** One thing that was due, as the timeline shows it. */
export interface Traffic {
  readonly key: string;
  readonly label: string;
  readonly at: SimMs;
  /** When it was first answered to some use. */
  readonly answeredAt: SimMs | null;
  /** Whether words were written to it at all, useful or not. */
  readonly written: boolean;
  readonly kind: 'answer' | 'silence' | 'danger';
  readonly state: 'met' | 'partly' | 'missed';
}

/** A turning point, numbered as in the list beside the figure. */
export interface Turn {
  readonly number: number;
  readonly at: SimMs;
  readonly kind: Mood['kind'];
  readonly value: number;
  /** How the moods moved, in words. */
  readonly label: string;
}

/** Everything that the timeline shows. */
export interface TimelineData {
  readonly startsAt: string;
  readonly end: SimMs;
  readonly moods: readonly Mood[];
  readonly traffic: readonly Traffic[];
  readonly turns: readonly Turn[];
}
