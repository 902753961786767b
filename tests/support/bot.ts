import type { Command } from '../../src/engine/command.ts';
import type { Item, ItemId } from '../../src/engine/item.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { PhraseMatch } from '../../src/vocabulary/reading.ts';
import { type Level, LOW_IS_GOOD, TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { fakeReading, type ReadingOverrides } from './fake-reading.ts';
import { type FakeRun, fakeRun } from './fake-run.ts';

/** What a bot does about an item of the public's; null to do nothing. */
export type Habit = (item: Item, run: FakeRun) => Command | null;

/** Twice a simulated minute. */
const PACE = 30_000;

/**
 * Somebody without judgement at the desk: one habit for every message of the public's, as soon as it is
 * seen, whoever writes and whatever it says. What the desk refuses is left.
 */
export function playedBy(habit: Habit, scenario: Scenario): FakeRun {
  const run = fakeRun(scenario);
  const seen = new Set<ItemId>();
  while (run.snapshot.status === 'running') {
    for (const id of run.view.items()) {
      const item = run.view.item(id);
      if (item === undefined || seen.has(id) || !isOfThePublic(item)) continue;
      seen.add(id);
      const command = habit(item, run);
      if (command !== null && run.refusalOf(command) === null) run.do(command);
    }
    run.wait(Math.min(PACE, run.programme.duration - run.snapshot.now));
  }
  return run;
}

function isOfThePublic({ author }: Item): boolean {
  return author.kind === 'persona' || author.kind === 'voice';
}

type Answering = 'reply' | 'privateReply' | 'holdingReply';

function answer(action: Answering, to: ItemId, text: string, said: ReadingOverrides): Command {
  const promise = action === 'holdingReply' ? 600_000 : null;
  const reading = fakeReading(said);
  return { type: 'reply', by: 'trainee', action, to, text, covers: [], promise, reading };
}

/** The levels of a text as good, or as bad, as `level` says on every scale. */
export function levelled(level: Level): ReadingOverrides {
  const low = level >= 3 ? 0 : 1;
  return Object.fromEntries(
    TONE_SCALES.map((scale) => [scale, LOW_IS_GOOD.has(scale) ? low : level]),
  );
}

/** One fixed text for all; only the first time it is nobody else's. */
export function pasting(action: Answering, said: ReadingOverrides): Habit {
  let first: number | null = null;
  return ({ id }, run) => {
    const command = answer(action, id, 'Bonjour, nous sommes désolés et on s’en occupe.', {
      ...said,
      copyOf: first,
    });
    if (run.refusalOf(command) === null) first ??= run.snapshot.seq;
    return command;
  };
}

/** Every phrase group of the scenario, one after the other, in another order for each. */
export function stuffing(groups: readonly string[], said: ReadingOverrides): Habit {
  let turn = 0;
  return ({ id }) => {
    turn += 1;
    const cut = turn % groups.length;
    const order = [...groups.slice(cut), ...groups.slice(0, cut)];
    const phrases: PhraseMatch[] = [];
    let text = '';
    for (const phrase of order) {
      phrases.push({ phrase, quote: phrase, start: text.length, end: text.length + phrase.length });
      text += `${phrase} `;
    }
    return answer('reply', id, text, { ...said, phrases });
  };
}

export function moderating(action: 'like' | 'hide' | 'delete' | 'ban' | 'report'): Habit {
  return ({ id: item }) => ({ type: 'moderate', by: 'trainee', action, item, undone: false });
}

export const leavingAlone: Habit = ({ id: item }) => ({
  type: 'leaveAlone',
  by: 'trainee',
  item,
  reason: '',
  undone: false,
});

/** Everything to one person, or to each of the list in turn. */
export function escalating(to: string | readonly string[]): Habit {
  let turn = 0;
  return ({ id }) => {
    const contact = typeof to === 'string' ? to : (to[turn++ % to.length] ?? '');
    return {
      type: 'escalate',
      by: 'trainee',
      to: contact,
      items: [id],
      evidence: [id],
      text: 'Il faut que tu voies ça.',
      reading: fakeReading(),
    };
  };
}

export const doingNothing: Habit = () => null;
