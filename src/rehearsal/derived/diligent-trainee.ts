import type { ItemId, SimMs } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import { type Act, textOf } from '../act.ts';
import { GESTURE_MS, REACTION_MS, readingTime, writingTime } from '../pace.ts';
import type { Intention, Trainee } from '../trainee.ts';
import { answerTasks } from './answer-tasks.ts';
import { escalationTasks, handlingTasks, settingTasks } from './care-tasks.ts';
import type { Habits } from './habits.ts';
import { type Desk, present, type Task } from './task.ts';
import { versionsOf } from './wording.ts';

interface Work {
  readonly task: Task;
  readonly expectation: Expectation;
}

/**
 * Somebody who does what the expectations of a scenario ask for, as far as their habits let them:
 * reads all that appears, does the most pressing thing first, one at a time, no faster than a person
 * reads and writes. What is begun is finished, unless a life is in danger.
 */
export class DiligentTrainee implements Trainee {
  readonly #programme: Programme;
  readonly #habits: Habits;
  readonly #done = new Map<string, SimMs>();
  readonly #seen = new Map<string, SimMs>();
  readonly #pinned = new Map<string, ItemId>();
  #read = 0;
  #current: (Work & { readonly at: SimMs }) | null = null;

  constructor(programme: Programme, habits: Habits) {
    this.#programme = programme;
    this.#habits = habits;
  }

  intends(view: SnapshotView): Intention | null {
    this.#notice(view);
    const works = this.#works(view);
    const next = this.#choice(
      view,
      works.filter(({ task }) => task.from <= view.now),
    );
    if (this.#current === null || isMoreUrgent(next, this.#current)) {
      if (next === null) return wakeUp(works);
      this.#current = { ...next, at: view.now + this.#timeFor(view, next.task) };
    }
    return { at: this.#current.at, act: this.#upToDate(view, this.#current) };
  }

  /** A statement names those who came while it was being written, too. */
  #upToDate(view: SnapshotView, { task: { act }, expectation }: Work): Act {
    if (act.type !== 'publish' || !expectation.coverable) return act;
    const covers = present(view, expectation).filter(
      (item) => !this.#done.has(`covered/${expectation.id}/${item}`),
    );
    return { ...act, covers };
  }

  learns(act: Act, refusal: Refusal | null, view: SnapshotView): void {
    const work = this.#current;
    this.#current = null;
    if (work === null) return;
    this.#done.set(work.task.key, view.now);
    if (refusal !== null || !('covers' in act)) return;
    for (const item of act.covers) {
      this.#done.set(`covered/${work.expectation.id}/${item}`, view.now);
    }
    if (act.type === 'publish' && work.expectation.coverable && this.#habits.deliberate) {
      const statement = view.items(act.channel).findLast((id) => view.item(id)?.own != null);
      if (statement !== undefined) this.#pinned.set(work.expectation.id, statement);
    }
  }

  #notice(view: SnapshotView): void {
    for (const { from } of this.#programme.scenario.expectations) {
      if (from !== undefined && !this.#seen.has(from) && view.hasHappened(from)) {
        this.#seen.set(from, view.now);
      }
    }
  }

  #works(view: SnapshotView): readonly Work[] {
    const desk: Desk = {
      programme: this.#programme,
      view,
      habits: this.#habits,
      done: this.#done,
      seen: this.#seen,
      pinned: this.#pinned,
    };
    return this.#programme.scenario.expectations.flatMap((expectation, index) =>
      this.#tasks(desk, expectation, index)
        .filter(({ key }) => !this.#done.has(key))
        .map((task) => ({ task, expectation })),
    );
  }

  #tasks(desk: Desk, expectation: Expectation, index: number): readonly Task[] {
    const { missesOneIn, forgetsEscalationOneIn } = this.#habits;
    if (index % missesOneIn === missesOneIn - 1) return [];
    const escalates = index % forgetsEscalationOneIn !== forgetsEscalationOneIn - 1;
    return [
      ...answerTasks(desk, expectation),
      ...(escalates ? escalationTasks(desk, expectation) : []),
      ...handlingTasks(desk, expectation),
      ...settingTasks(desk, expectation),
      ...this.#pinTasks(desk, expectation),
    ];
  }

  /** Newcomers read what is pinned: worth it while some who would complain have not come yet. */
  #pinTasks(desk: Desk, expectation: Expectation): readonly Task[] {
    const statement = this.#pinned.get(expectation.id);
    if (statement === undefined) return [];
    if (present(desk.view, expectation).length === expectation.items.length) return [];
    const act: Act = { type: 'pin', item: statement };
    const { now } = desk.view;
    return [{ key: `pin/${expectation.id}`, due: now, last: now, from: now, act, versions: [] }];
  }

  /** Simulated ms to read what is new on the page, and to do this. */
  #timeFor(view: SnapshotView, task: Task): SimMs {
    const ids = view.items();
    const fresh = ids.slice(this.#read).filter((id) => isRead(view, id));
    this.#read = ids.length;
    const reading = fresh.reduce((sum, id) => sum + this.#readingFor(view, id), 0);
    return this.#simulated(REACTION_MS + reading) + this.#workFor(view, task);
  }

  /** Real ms to read an item, in the language in which it is longest. */
  #readingFor(view: SnapshotView, id: ItemId): number {
    const item = view.item(id);
    if (item === undefined) return 0;
    return Math.max(...versionsOf(this.#programme, item.text).map(readingTime));
  }

  /** Simulated ms for the words or the gesture alone. */
  #workFor(view: SnapshotView, { versions }: Task): SimMs {
    const lines = readyLines(this.#programme, view);
    const times = versions.map((text) => writingTime(text, lines));
    return this.#simulated(times.length === 0 ? GESTURE_MS : Math.max(...times));
  }

  #simulated(realMs: number): SimMs {
    return Math.ceil(realMs * this.#habits.slowness * this.#programme.scenario.clock.rate);
  }

  /**
   * The next thing to do. A life in danger goes first; gestures, which cost next to nothing, before
   * words; then what can still be done in time, then what is late but not too late, the most pressing
   * first; then what is quickest.
   */
  #choice(view: SnapshotView, works: readonly Work[]): Work | null {
    const ranked = works.map((work) => ({ work, rank: this.#rank(view, work) }));
    ranked.sort((left, right) => compare(left.rank, right.rank));
    return ranked[0]?.work ?? null;
  }

  #rank(view: SnapshotView, { task, expectation }: Work): readonly number[] {
    const work = this.#workFor(view, task);
    const done = view.now + work;
    if (expectation.danger) return [0, task.due];
    if (textOf(task.act) === '') return [1, task.due];
    if (done <= task.due) return [2, task.due];
    return done <= task.last ? [3, task.last] : [4, work];
  }
}

/** Only a life in danger makes one drop what one is writing. */
function isMoreUrgent(next: Work | null, current: Work): boolean {
  return next !== null && next.expectation.danger && !current.expectation.danger;
}

/** One's own words are known, and the ambient crowd is taken in at a glance. */
function isRead(view: SnapshotView, id: ItemId): boolean {
  const item = view.item(id);
  return item !== undefined && item.own === null && item.author.kind !== 'voice';
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((value, place) => value !== right[place]);
  return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/** Approved lines that can be inserted at this moment, in every language. */
function readyLines(programme: Programme, view: SnapshotView): readonly string[] {
  return programme.scenario.organisation.approvedLines
    .filter(({ id }) => view.isApproved(id))
    .flatMap(({ text }) => versionsOf(programme, text));
}

/** Nothing can be begun yet: ask again when something can. */
function wakeUp(works: readonly Work[]): Intention | null {
  if (works.length === 0) return null;
  return { at: Math.min(...works.map(({ task }) => task.from)), act: null };
}
