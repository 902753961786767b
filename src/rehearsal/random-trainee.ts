import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { ItemId } from '../engine/item.ts';
import type { Programme } from '../engine/programme.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Act } from './act.ts';
import { say } from './derived/wording.ts';
import type { Intention, Trainee } from './trainee.ts';

/** Simulated ms between two acts, at most. */
const LONGEST_PAUSE = 240_000;

/** What somebody who has not understood the exercise writes; the models of the file are added to it. */
const STRAY_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'ok',
    'Merci pour votre commentaire.',
    'On s’en occupe!',
    '😬',
    'Désolé si ça vous dérange.',
  ],
  en: ['ok', 'Thanks for your comment.', 'We are on it!', '😬', 'Sorry if this bothers you.'],
};

const GESTURES = [
  'like',
  'pin',
  'hide',
  'unhide',
  'delete',
  'ban',
  'report',
  'closeComments',
  'leaveAlone',
] as const;

/** Somebody who does anything to anything: to try a scenario, and the engine, with what nobody planned. */
export class RandomTrainee implements Trainee {
  readonly #programme: Programme;
  readonly #generator: RandomGenerator;
  readonly #words: Readonly<Record<Language, readonly string[]>>;
  #planned: Intention | null = null;

  constructor(programme: Programme, seed: number) {
    this.#programme = programme;
    // Not the run's own seed: the choices of a trainee must not follow the draws of the story.
    this.#generator = xoroshiro128plus(~seed);
    const models = programme.scenario.expectations.flatMap((expectation) => expectation.models);
    this.#words = {
      fr: [...STRAY_WORDS.fr, ...models.map((model) => say(model.text, 'fr'))],
      en: [...STRAY_WORDS.en, ...models.map((model) => say(model.text, 'en'))],
    };
  }

  intends(view: SnapshotView): Intention | null {
    this.#planned ??= { at: view.now + this.#upTo(LONGEST_PAUSE), act: null };
    if (view.now < this.#planned.at) return this.#planned;
    const act = this.#anything(view);
    this.#planned = null;
    return act === null ? this.intends(view) : { at: view.now, act };
  }

  #upTo(max: number): number {
    return uniformInt(this.#generator, 1, max);
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[uniformInt(this.#generator, 0, Math.max(0, list.length - 1))];
  }

  #text(view: SnapshotView): string {
    return this.#pick(this.#words[view.language]) ?? '';
  }

  #anything(view: SnapshotView): Act | null {
    const item = this.#pick(view.items());
    if (item === undefined) return null;
    const kind = this.#upTo(10);
    if (kind <= 4) return this.#reply(view, item);
    if (kind === 5) return this.#publish(view);
    if (kind === 6) return this.#escalate(view, item);
    const gesture = this.#pick(GESTURES);
    return gesture === undefined ? null : { type: gesture, item };
  }

  #reply(view: SnapshotView, item: ItemId): Act {
    const text = this.#text(view);
    const type = this.#pick(['reply', 'reply', 'privateReply', 'holdingReply'] as const);
    if (type === 'privateReply') return { type, item, text };
    if (type === 'holdingReply') return { type, item, text, promise: 600_000, covers: [] };
    return { type: 'reply', item, text, covers: [] };
  }

  #publish(view: SnapshotView): Act {
    const quotes = this.#pick(view.items('stream'));
    if (quotes !== undefined && this.#upTo(3) === 1) {
      return { type: 'publish', channel: 'stream', text: this.#text(view), covers: [], quotes };
    }
    const covered = view.items('wall').slice(-this.#upTo(6));
    return { type: 'publish', channel: 'wall', text: this.#text(view), covers: covered };
  }

  #escalate(view: SnapshotView, item: ItemId): Act | null {
    const contact = this.#pick(this.#programme.scenario.organisation.contacts);
    if (contact === undefined) return null;
    return {
      type: 'escalate',
      to: contact.id,
      items: [item],
      evidence: [],
      text: this.#text(view),
    };
  }
}
