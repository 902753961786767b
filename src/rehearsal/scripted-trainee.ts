import type { ItemId } from '../engine/item.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { SnapshotView } from '../engine/snapshot.ts';
import { msOf } from '../scenario/duration.ts';
import type { Guard } from '../scenario/schema/guard.ts';
import type { PlayAct, PlayStep } from '../scenario/schema/play.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import { textIn } from '../scenario/text.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Act } from './act.ts';
import type { Intention, Trainee } from './trainee.ts';

/** A condition of a script that did not hold at its moment. */
export interface FailedExpect {
  /** Index of the step. */
  readonly step: number;
  readonly at: number;
  readonly expect: Guard;
}

/** Whether a condition holds at this moment of the play. */
export type Holds = (guard: Guard) => boolean;

/** Somebody who follows the steps that an author wrote, each at its time, in the order of the file. */
export class ScriptedTrainee implements Trainee {
  readonly failed: FailedExpect[] = [];
  readonly #steps: readonly (PlayStep & { readonly index: number; readonly due: number })[];
  readonly #language: Language;
  readonly #holds: Holds;
  /** What the play calls its own words. */
  readonly #own = new Map<string, ItemId>();
  #next = 0;
  #naming: string | undefined;

  constructor(steps: readonly PlayStep[], language: Language, holds: Holds) {
    this.#steps = steps
      .map((step, index) => ({ ...step, index, due: msOf(step.at) }))
      .toSorted((left, right) => left.due - right.due || left.index - right.index);
    this.#language = language;
    this.#holds = holds;
  }

  intends(view: SnapshotView): Intention | null {
    const step = this.#steps[this.#next];
    if (step === undefined) return null;
    if (view.now < step.due) return { at: step.due, act: null };
    this.#next++;
    if ('act' in step) {
      this.#naming = 'as' in step.act ? step.act.as : undefined;
      return { at: step.due, act: actOf(step.act, this.#language, this.#own) };
    }
    if (!this.#holds(step.expect)) {
      this.failed.push({ step: step.index, at: view.now, expect: step.expect });
    }
    return this.intends(view);
  }

  learns(_act: Act, refusal: Refusal | null, view: SnapshotView): void {
    const name = this.#naming;
    this.#naming = undefined;
    const written = view.deeds().findLast(({ own }) => own !== null)?.own;
    if (name !== undefined && refusal === null && written != null) this.#own.set(name, written);
  }
}

/**
 * The act of a step, its words in the language of the play.
 *
 * @param own items on the page, by what the play calls them.
 */
export function actOf(
  act: PlayAct,
  language: Language,
  own: ReadonlyMap<string, ItemId> = new Map(),
): Act {
  const say = (text: Text): string => textIn(text, language).text;
  const meant = (id: string): ItemId => own.get(id) ?? id;
  const all = (ids: readonly string[] = []): readonly ItemId[] => ids.map(meant);
  switch (act.type) {
    case 'reply':
      return {
        type: 'reply',
        item: meant(act.item),
        text: say(act.text),
        covers: all(act.covers),
      };
    case 'privateReply':
    case 'editOwn':
      return { type: act.type, item: meant(act.item), text: say(act.text) };
    case 'holdingReply':
      return {
        type: 'holdingReply',
        item: meant(act.item),
        text: say(act.text),
        promise: msOf(act.promise),
        covers: all(act.covers),
      };
    case 'publish':
      return {
        type: 'publish',
        channel: act.channel,
        text: say(act.text),
        covers: all(act.covers),
        quotes: act.quotes === undefined ? undefined : meant(act.quotes),
      };
    case 'escalate':
      return {
        type: 'escalate',
        to: act.to,
        items: all(act.items),
        text: say(act.text),
        evidence: all(act.evidence),
      };
    case 'changeSetting':
      return { type: 'changeSetting', setting: act.setting, to: act.to };
    default:
      return { type: act.type, item: meant(act.item) };
  }
}
