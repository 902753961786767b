import type { Item, SimMs } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import { view as viewOf } from '../engine/view.ts';
import { type TimedAct, textOf } from './act.ts';
import { say } from './derived/wording.ts';
import { READING_PACE, WRITING_PACE, wordsIn, wordsTyped, writingTime } from './pace.ts';
import type { Play } from './play.ts';
import { shownItem } from './words-to-read.ts';

/** Words to be read and written in one minute. */
export interface Minute {
  /** Index of the minute since the start. */
  readonly minute: number;
  readonly read: number;
  readonly written: number;
}

/** Minutes of one clock, and where it was hardest. */
export interface Strain {
  readonly minutes: readonly Minute[];
  readonly peakRead: Minute;
  readonly peakWritten: Minute;
}

/** What a play asks of the eyes and the fingers. */
export interface Load {
  /** By simulated minutes: what the story sends. */
  readonly simulated: Strain;
  /** By real minutes at the scenario's own rate: what a person has to bear. */
  readonly real: Strain;
  /** Real minutes in which more was to be read or written than a person can. */
  readonly tooMuch: readonly Minute[];
  /** Acts whose words could not have been written since the act before. */
  readonly outrun: readonly Outrun[];
}

/** Words sent sooner than a person could have written them. Real ms. */
export interface Outrun {
  readonly at: SimMs;
  readonly words: number;
  readonly needed: number;
  readonly available: number;
}

const MINUTE = 60_000;

/** The load of a play: everything that appeared after the start, and everything that was typed. */
export function loadOf(programme: Programme, play: Play): Load {
  const { rate } = programme.scenario.clock;
  const view = viewOf(programme, play.snapshot);
  const lines = programme.scenario.organisation.approvedLines.map(({ text }) =>
    say(text, play.settings.language),
  );
  const simulated = strain(programme, view, play.acts, lines, 1);
  const real = strain(programme, view, play.acts, lines, rate);
  return {
    simulated,
    real,
    tooMuch: real.minutes.filter(isTooMuch),
    outrun: outrunsOf(play.acts, lines, rate),
  };
}

function isTooMuch({ read, written }: Minute): boolean {
  return read > READING_PACE || written > WRITING_PACE;
}

function strain(
  programme: Programme,
  view: SnapshotView,
  acts: readonly TimedAct[],
  lines: readonly string[],
  speed: number,
): Strain {
  const count = Math.max(1, Math.ceil(programme.duration / speed / MINUTE));
  const read = Array.from({ length: count }, () => 0);
  const written = Array.from({ length: count }, () => 0);
  for (const id of view.items()) {
    const item = view.item(id);
    if (item === undefined || !isReadByTrainee(item)) continue;
    addTo(read, item.at / speed, wordsIn(shownItem(programme, view, id)?.text ?? ''));
  }
  for (const { from, until, words } of writings(programme, acts, lines, speed)) {
    spread(written, from, until, words);
  }
  const minutes = read.map((words, minute) => ({
    minute,
    read: words,
    written: Math.round(written[minute] ?? 0),
  }));
  return { minutes, peakRead: peak(minutes, 'read'), peakWritten: peak(minutes, 'written') };
}

function isReadByTrainee(item: Item): boolean {
  return item.own === null && item.at >= 0;
}

interface Writing {
  readonly from: number;
  readonly until: number;
  readonly words: number;
}

/** When each text was written: just before it was sent, and after the act before it. */
function writings(
  programme: Programme,
  acts: readonly TimedAct[],
  lines: readonly string[],
  speed: number,
): readonly Writing[] {
  return acts.flatMap(({ at, act }, index) => {
    const text = textOf(act);
    const words = wordsTyped(text, lines);
    if (words === 0) return [];
    const needed = writingTime(text, lines) * programme.scenario.clock.rate;
    const from = Math.max(acts[index - 1]?.at ?? 0, at - needed);
    return [{ from: from / speed, until: at / speed, words }];
  });
}

function outrunsOf(
  acts: readonly TimedAct[],
  lines: readonly string[],
  rate: number,
): readonly Outrun[] {
  return acts.flatMap(({ at, act }, index) => {
    const needed = writingTime(textOf(act), lines);
    const available = (at - (acts[index - 1]?.at ?? 0)) / rate;
    return needed > available
      ? [{ at, words: wordsTyped(textOf(act), lines), needed, available }]
      : [];
  });
}

function addTo(minutes: number[], realMs: number, words: number): void {
  const minute = Math.min(minutes.length - 1, Math.max(0, Math.floor(realMs / MINUTE)));
  minutes[minute] = (minutes[minute] ?? 0) + words;
}

/** Spreads words evenly over the time in which they were written. */
function spread(minutes: number[], from: number, until: number, words: number): void {
  const length = until - from;
  if (length <= 0) return addTo(minutes, until, words);
  for (let start = from; start < until; ) {
    const end = Math.min(until, (Math.floor(start / MINUTE) + 1) * MINUTE);
    addTo(minutes, start, (words * (end - start)) / length);
    start = end;
  }
}

function peak(minutes: readonly Minute[], what: 'read' | 'written'): Minute {
  let highest = minutes[0] ?? { minute: 0, read: 0, written: 0 };
  for (const minute of minutes) if (minute[what] > highest[what]) highest = minute;
  return highest;
}
