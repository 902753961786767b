import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Command } from '../../src/engine/command.ts';
import type { Effect } from '../../src/engine/effect.ts';
import type { ItemId } from '../../src/engine/item.ts';
import type { Programme } from '../../src/engine/programme.ts';
import type { Snapshot } from '../../src/engine/snapshot.ts';
import { get, size } from '../../src/engine/vector.ts';
import type { Reading } from '../../src/vocabulary/reading.ts';
import { type Level, TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { fakeReading, unratedReading } from './fake-reading.ts';
import { fakeVoices } from './fake-run.ts';

type Request = Extract<Effect, { type: 'requestCrowd' }>;

/** Draws commands from a seed: most of them sensible, some nonsense, as a monkey at the desk would. */
export class Monkey {
  readonly #rng: ReturnType<typeof xorshift128plus>;
  readonly #readings: readonly Reading[];
  readonly #asked: Request[] = [];

  constructor(seed: number, programme: Programme) {
    this.#rng = xorshift128plus(seed);
    this.#readings = this.#drawReadings(Object.keys(programme.scenario.phrases));
  }

  /** What the step asked for: it may be answered later, or never. */
  hear(effects: readonly Effect[]): void {
    for (const effect of effects) if (effect.type === 'requestCrowd') this.#asked.push(effect);
  }

  /** The next thing asked for. */
  next(programme: Programme, snapshot: Snapshot): Command {
    if (snapshot.status === 'ready') return { type: 'start', by: 'trainee', language: 'fr' };
    if (snapshot.status === 'paused' && this.#chance(80)) return { type: 'resume', by: 'trainee' };
    const asked = this.#asked[0];
    if (asked !== undefined && this.#chance(60)) {
      this.#asked.shift();
      const voices = fakeVoices(programme, asked);
      return { type: 'answerCrowd', by: 'system', request: asked.request, voices };
    }
    return this.#draw(programme, snapshot);
  }

  #draw(programme: Programme, snapshot: Snapshot): Command {
    const item = this.#item(snapshot);
    const by = 'trainee';
    const reading = this.#pick(this.#readings);
    const covers = this.#chance(20) ? [this.#item(snapshot)] : [];
    switch (this.#upTo(23)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return { type: 'advance', by: 'system', ms: this.#upTo(20_000) };
      case 4:
      case 5:
        return {
          type: 'reply',
          by,
          action: this.#pick(['reply', 'privateReply'] as const),
          to: item,
          text: this.#text(),
          covers,
          promise: null,
          reading,
        };
      case 6:
        return {
          type: 'reply',
          by,
          action: 'holdingReply',
          to: item,
          text: this.#text(),
          covers,
          promise: 1 + this.#upTo(300_000),
          reading,
        };
      case 7:
        return {
          type: 'publish',
          by,
          channel: this.#pick(['wall', 'stream'] as const),
          text: this.#text(),
          covers,
          ...(this.#chance(40) && { quotes: item }),
          reading,
        };
      case 8:
        return { type: 'editOwn', by, item: this.#own(snapshot), text: this.#text(), reading };
      case 9:
        return { type: 'deleteOwn', by, item: this.#own(snapshot) };
      case 10:
      case 11:
      case 12:
      case 13:
        return {
          type: 'moderate',
          by,
          action: this.#pick([
            'like',
            'like',
            'pin',
            'hide',
            'hide',
            'delete',
            'ban',
            'report',
            'closeComments',
          ] as const),
          item,
          undone: this.#chance(35),
        };
      case 14:
      case 15:
        return { type: 'leaveAlone', by, item, reason: '', undone: this.#chance(30) };
      case 16:
      case 17:
        return {
          type: 'escalate',
          by,
          to: this.#contact(programme),
          items: this.#chance(95) ? [item, ...covers] : [],
          text: this.#text(),
          evidence: covers,
          reading,
        };
      case 18:
        return { type: 'changeSetting', by, ...this.#setting() };
      case 19:
        return this.#chance(10)
          ? { type: 'skipScene', by, scene: this.#scene(programme) }
          : { type: 'switchLanguage', by, language: this.#pick(['fr', 'en'] as const) };
      case 20:
        return {
          type: 'improvise',
          by: this.#chance(80) ? 'instructor' : 'trainee',
          channel: this.#pick(['wall', 'private', 'monitoring'] as const),
          author: { name: 'Ariane', handle: 'ariane' },
          in: this.#chance(50) ? item : null,
          text: this.#text(),
        };
      case 21:
        return this.#chance(20)
          ? { type: 'nextHappening', by }
          : { type: 'pause', by, reason: 'trainee' };
      case 22:
        return { type: 'changeRate', by, rate: this.#upTo(20) };
      default:
        return this.#chance(4)
          ? { type: 'stop', by }
          : { type: 'reportGap', by: 'system', realMs: 3000, reason: 'sleep' };
    }
  }

  #drawReadings(phrases: readonly string[]): readonly Reading[] {
    return Array.from({ length: 40 }, (_, index) => {
      if (index === 0) return unratedReading();
      const levels = TONE_SCALES.map((scale) => [scale, this.#level()]);
      return fakeReading({
        ...Object.fromEntries(levels),
        phrases: phrases.filter(() => this.#chance(30)),
        language: this.#pick(['fr', 'en', null] as const),
        address: this.#pick(['vous', 'tu', 'mixed', 'none'] as const),
        copyOf: this.#chance(10) ? 1 : null,
      });
    });
  }

  #level(): Level | null {
    return this.#pick([0, 1, 2, 3, 4, null] as const);
  }

  #item(snapshot: Snapshot): ItemId {
    const length = size(snapshot.items);
    if (length === 0 || this.#chance(3)) return this.#pick(['nobody', '~999', '~x', 'c1~1', '']);
    // Half of what is done is done about one of the latest items.
    const from = this.#chance(50) ? Math.max(0, length - 8) : 0;
    return get(snapshot.items, uniformInt(this.#rng, from, length - 1)).id;
  }

  #own(snapshot: Snapshot): ItemId {
    const made = size(snapshot.made);
    return made === 0 ? this.#item(snapshot) : `~${1 + this.#upTo(made - 1)}`;
  }

  #contact({ contacts }: Programme): string {
    return contacts.length === 0 || this.#chance(5) ? 'nobody' : this.#pick(contacts).contact.id;
  }

  #scene({ scenario }: Programme): string {
    return scenario.scenes.length === 0 ? 'none' : this.#pick(scenario.scenes).id;
  }

  #setting(): Pick<Extract<Command, { type: 'changeSetting' }>, 'setting' | 'to'> {
    return this.#pick([
      { setting: 'profanityFilter', to: 'off' },
      { setting: 'profanityFilter', to: 'strong' },
      { setting: 'blockedWords', to: ['les'] },
      { setting: 'blockedWords', to: [] },
      { setting: 'whoMayPost', to: 'nobody' },
      { setting: 'whoMayPost', to: 'everyone' },
      { setting: 'reviewComments', to: true },
      { setting: 'reviewComments', to: false },
      { setting: 'privateMessages', to: false },
      { setting: 'privateMessages', to: true },
      { setting: 'privateMessages', to: 'perhaps' },
    ] as const);
  }

  #text(): string {
    return this.#pick(['Bonjour!', 'On vérifie.', 'Désolée.', ' ', 'é'.repeat(300)]);
  }

  #pick<T>(choices: readonly T[]): T {
    const index = this.#upTo(choices.length - 1);
    if (!(index in choices)) throw new Error('nothing to choose from');
    return choices[index] as T;
  }

  #upTo(most: number): number {
    return uniformInt(this.#rng, 0, most);
  }

  #chance(inHundred: number): boolean {
    return this.#upTo(99) < inHundred;
  }
}
