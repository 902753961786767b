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
  #next = 0;

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
    if ('act' in step) return { at: step.due, act: actOf(step.act, this.#language) };
    if (!this.#holds(step.expect)) {
      this.failed.push({ step: step.index, at: view.now, expect: step.expect });
    }
    return this.intends(view);
  }
}

/** The act of a step, its words in the language of the play. */
export function actOf(act: PlayAct, language: Language): Act {
  const say = (text: Text): string => textIn(text, language).text;
  switch (act.type) {
    case 'reply':
      return { type: 'reply', item: act.item, text: say(act.text), covers: act.covers ?? [] };
    case 'privateReply':
      return { type: 'privateReply', item: act.item, text: say(act.text) };
    case 'holdingReply':
      return {
        type: 'holdingReply',
        item: act.item,
        text: say(act.text),
        promise: msOf(act.promise),
        covers: act.covers ?? [],
      };
    case 'publish':
      return {
        type: 'publish',
        channel: act.channel,
        text: say(act.text),
        covers: act.covers ?? [],
        quotes: act.quotes,
      };
    case 'escalate':
      return {
        type: 'escalate',
        to: act.to,
        items: act.items,
        text: say(act.text),
        evidence: act.evidence,
      };
    case 'changeSetting':
      return { type: 'changeSetting', setting: act.setting, to: act.to };
    default:
      return { type: act.type, item: act.item };
  }
}
