import { begin } from '../../src/engine/begin.ts';
import type { Command } from '../../src/engine/command.ts';
import { decide } from '../../src/engine/decide.ts';
import type { Effect } from '../../src/engine/effect.ts';
import type { EventBodies, ModerationAction, RunEvent, Voice } from '../../src/engine/event.ts';
import type { ItemId, SimMs } from '../../src/engine/item.ts';
import { compile, type Programme } from '../../src/engine/programme.ts';
import type { RefusalCode } from '../../src/engine/refusal.ts';
import { RUN_VERSION, type Run, type RunSettings } from '../../src/engine/run.ts';
import type { Snapshot, SnapshotView } from '../../src/engine/snapshot.ts';
import { transition } from '../../src/engine/transition.ts';
import { view } from '../../src/engine/view.ts';
import { msOf } from '../../src/scenario/duration.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { Reading } from '../../src/vocabulary/reading.ts';
import { fakeReading } from './fake-reading.ts';

export interface FakeRunOptions {
  readonly seed?: number;
  readonly settings?: Partial<RunSettings>;
  /** False leaves `requestCrowd` effects for the test to answer. */
  readonly answersCrowd?: boolean;
}

/** `at`: the moment of the act since the start, such as `'2m'`; left out, it is now. */
interface When {
  readonly at?: string;
}

interface Wording extends When {
  readonly reading?: Reading;
  readonly covers?: readonly ItemId[];
}

interface Publishing extends Wording {
  readonly channel?: 'wall' | 'stream';
  readonly quotes?: ItemId;
}

/**
 * A real run over a given scenario, played act by act through `decide` and `transition`, started
 * already. Every act throws when it is refused, unless the test asks for the refusal itself
 * (`refusalOf`).
 *
 * ```ts
 * const run = fakeRun(scenario).reply('c1', 'Désolée!', { at: '2m' }).finish();
 * run.view.ending; run.events; run.run;
 * ```
 */
export function fakeRun(scenario: Scenario, options: FakeRunOptions = {}): FakeRun {
  return unstartedRun(scenario, options).start();
}

/** The same before the start. */
export function unstartedRun(scenario: Scenario, options: FakeRunOptions = {}): FakeRun {
  return new FakeRun(scenario, options);
}

/** Compiling is most of the work of a short run, and many tests play one scenario again and again. */
const programmes = new WeakMap<Scenario, Programme>();

function programmeOf(scenario: Scenario): Programme {
  const known = programmes.get(scenario) ?? compile(scenario);
  programmes.set(scenario, known);
  return known;
}

export class FakeRun {
  readonly programme: Programme;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly events: RunEvent[] = [];
  readonly effects: Effect[] = [];
  snapshot: Snapshot;
  readonly #scenario: Scenario;
  readonly #answersCrowd: boolean;

  constructor(scenario: Scenario, { seed = 1, settings, answersCrowd = true }: FakeRunOptions) {
    this.#scenario = scenario;
    this.#answersCrowd = answersCrowd;
    this.programme = programmeOf(scenario);
    this.seed = seed;
    const { rate } = scenario.clock;
    this.settings = { mode: 'practice', allowance: 1, language: 'fr', rate, ...settings };
    this.snapshot = begin(this.programme, this.seed, this.settings);
  }

  get view(): SnapshotView {
    return view(this.programme, this.snapshot);
  }

  /** The run as it would be kept. */
  get run(): Run {
    return {
      schemaVersion: RUN_VERSION,
      id: 'fake-run',
      startedAt: '2026-11-23T12:00:00.000Z',
      scenarioId: this.#scenario.id,
      playHash: 'fake',
      rubricHash: 'fake',
      seed: this.seed,
      settings: this.settings,
      events: this.events.slice(),
      annotations: [],
    };
  }

  /** Asks for anything, and takes the events that come of it. */
  do(command: Command): this {
    const decision = decide(this.programme, this.snapshot, command);
    if ('refusal' in decision) {
      throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    }
    for (const event of decision.events) this.#apply(event);
    return this;
  }

  /** Why a command would be refused; null when it would not. Changes nothing. */
  refusalOf(command: Command): RefusalCode | null {
    const decision = decide(this.programme, this.snapshot, command);
    return 'refusal' in decision ? decision.refusal.code : null;
  }

  start(): this {
    return this.do({ type: 'start', language: this.settings.language, by: 'trainee' });
  }

  /**
   * Lets time go by: a duration, or simulated ms. Where there is a crowd, it goes from one moment to
   * the next, so that people are there when they are due.
   */
  wait(duration: string | SimMs): this {
    const ms = typeof duration === 'string' ? msOf(duration) : duration;
    const target = this.snapshot.now + ms;
    if (this.#answersCrowd && this.programme.pools.length > 0) this.#goByMoments(target);
    if (this.snapshot.status === 'ended' && target > this.snapshot.now) return this;
    return this.do({ type: 'advance', ms: target - this.snapshot.now, by: 'system' });
  }

  /** Lets time go by up to a moment since the start. */
  until(moment: string): this {
    const ms = msOf(moment) - this.snapshot.now;
    if (ms < 0) throw new Error(`it is ${this.snapshot.now} ms already, later than ${moment}`);
    return ms === 0 ? this : this.wait(ms);
  }

  /** Lets time go by up to the end. */
  finish(): this {
    return this.wait(this.programme.duration - this.snapshot.now);
  }

  reply(to: ItemId, text = 'Bonjour!', wording: Wording = {}): this {
    return this.#answer('reply', to, text, wording, null);
  }

  privateReply(to: ItemId, text = 'Bonjour!', wording: Wording = {}): this {
    return this.#answer('privateReply', to, text, wording, null);
  }

  holdingReply(to: ItemId, text: string, wording: Wording & { promise?: string } = {}): this {
    return this.#answer('holdingReply', to, text, wording, msOf(wording.promise ?? '5m'));
  }

  publish(text = 'Bonjour!', wording: Publishing = {}): this {
    const { channel = 'wall', covers = [], quotes, reading = fakeReading() } = wording;
    const post = { channel, text, covers, ...(quotes !== undefined && { quotes }), reading };
    return this.#at(wording).do({ type: 'publish', by: 'trainee', ...post });
  }

  /** A message of the stream that quotes another. */
  quote(quotes: ItemId, text = 'Bonjour!', wording: Wording = {}): this {
    return this.publish(text, { ...wording, channel: 'stream', quotes });
  }

  editOwn(item: ItemId, text: string, wording: Omit<Wording, 'covers'> = {}): this {
    const { reading = fakeReading() } = wording;
    return this.#at(wording).do({ type: 'editOwn', by: 'trainee', item, text, reading });
  }

  deleteOwn(item: ItemId, when: When = {}): this {
    return this.#at(when).do({ type: 'deleteOwn', by: 'trainee', item });
  }

  like(item: ItemId, when: When = {}): this {
    return this.moderate('like', item, when);
  }

  hide(item: ItemId, when: When = {}): this {
    return this.moderate('hide', item, when);
  }

  delete(item: ItemId, when: When = {}): this {
    return this.moderate('delete', item, when);
  }

  ban(item: ItemId, when: When = {}): this {
    return this.moderate('ban', item, when);
  }

  moderate(action: ModerationAction, item: ItemId, when: When & { undone?: boolean } = {}): this {
    const { undone = false } = when;
    return this.#at(when).do({ type: 'moderate', by: 'trainee', action, item, undone });
  }

  leaveAlone(item: ItemId, when: When & { undone?: boolean; reason?: string } = {}): this {
    const { undone = false, reason = '' } = when;
    return this.#at(when).do({ type: 'leaveAlone', by: 'trainee', item, reason, undone });
  }

  escalate(
    to: string,
    items: readonly ItemId[],
    text = 'Il faut que tu voies ça.',
    wording: When & { evidence?: readonly ItemId[]; reading?: Reading } = {},
  ): this {
    const { evidence = [], reading = fakeReading() } = wording;
    return this.#at(wording).do({
      type: 'escalate',
      by: 'trainee',
      to,
      items,
      text,
      evidence,
      reading,
    });
  }

  changeSetting(change: EventBodies['settingChanged'], when: When = {}): this {
    return this.#at(when).do({ type: 'changeSetting', by: 'trainee', ...change });
  }

  skipScene(scene: string): this {
    return this.do({ type: 'skipScene', by: 'trainee', scene });
  }

  pause(): this {
    return this.do({ type: 'pause', by: 'trainee', reason: 'trainee' });
  }

  resume(): this {
    return this.do({ type: 'resume', by: 'trainee' });
  }

  switchLanguage(language: RunSettings['language']): this {
    return this.do({ type: 'switchLanguage', by: 'trainee', language });
  }

  #answer(
    action: EventBodies['replyPosted']['action'],
    to: ItemId,
    text: string,
    wording: Wording,
    promise: number | null,
  ): this {
    const { covers = [], reading = fakeReading() } = wording;
    const said = { action, to, text, covers, promise, reading };
    return this.#at(wording).do({ type: 'reply', by: 'trainee', ...said });
  }

  #goByMoments(target: SimMs): void {
    for (;;) {
      const next = this.view.nextDue;
      if (next === null || next >= target) return;
      this.do({ type: 'advance', ms: next - this.snapshot.now, by: 'system' });
    }
  }

  #at({ at }: When): this {
    return at === undefined ? this : this.until(at);
  }

  #apply(event: RunEvent): void {
    this.events.push(event);
    const [snapshot, effects] = transition(this.programme, this.snapshot, event);
    this.snapshot = snapshot;
    this.effects.push(...effects);
    if (this.#answersCrowd) for (const effect of effects) this.#answerCrowd(effect);
  }

  #answerCrowd(effect: Effect): void {
    if (effect.type !== 'requestCrowd') return;
    const decision = decide(this.programme, this.snapshot, {
      type: 'answerCrowd',
      by: 'system',
      request: effect.request,
      voices: fakeVoices(this.programme, effect),
    });
    // A run that has ended meanwhile wants no more voices.
    if ('events' in decision) for (const event of decision.events) this.#apply(event);
  }
}

/** People without character who say the lines asked for; `voix-2-1` is the first of request 2. */
export function fakeVoices(
  programme: Programme,
  { request, pool, lines }: Extract<Effect, { type: 'requestCrowd' }>,
): readonly Voice[] {
  const said = programme.pools.find((one) => one.id === pool)?.lines ?? [];
  return lines.map((line, index) => ({
    name: `Voix ${request} ${index + 1}`,
    handle: `voix-${request}-${index + 1}`,
    town: 'Longueuil',
    text: said[line] ?? '',
  }));
}
