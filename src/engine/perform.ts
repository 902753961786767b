import type { Instruction } from './compile/instruction.ts';
import { cancel, fire } from './consequence/calling.ts';
import { calm, crowd } from './consequence/crowd.ts';
import { end } from './consequence/end.ts';
import { showFigures } from './consequence/figures.ts';
import { approve, reveal } from './consequence/knowledge.ts';
import { notify } from './consequence/notify.ts';
import { publish } from './consequence/publish.ts';
import { react, withdraw } from './consequence/reaction.ts';
import { setting } from './consequence/setting.ts';
import { change, set } from './consequence/variable.ts';
import type { Step } from './step.ts';

/**
 * Carries out consequences in the order of the file. Nothing follows an end.
 *
 * @param cause index of the deed that set this off, -1 for none: the meaning of `target`.
 */
export function perform(step: Step, instructions: readonly Instruction[], cause: number): void {
  for (const one of instructions) {
    if (step.draft.status === 'ended') return;
    performOne(step, one, cause);
  }
}

function performOne(step: Step, one: Instruction, cause: number): void {
  switch (one.type) {
    case 'publish':
      return publish(step, one.item, cause);
    case 'change':
      return change(step, one.variable, one.by);
    case 'set':
      return set(step, one.variable, one.to);
    case 'reveal':
      return reveal(step.draft, one.fact);
    case 'approve':
      return approve(step.draft, one.line);
    case 'fire':
      return fire(step, one.inject, one.delay, cause);
    case 'cancel':
      return cancel(step.draft, one.inject);
    case 'crowd':
      return crowd(step, one, cause);
    case 'calm':
      return calm(step.draft, one.pool);
    case 'setting':
      return setting(step.draft, one.setting, one.to);
    case 'withdraw':
      return withdraw(step.draft, one.item, cause);
    case 'react':
      return react(step.draft, one.item, one.likes, cause);
    case 'figures':
      return showFigures(step, one.show);
    case 'notify':
      return notify(step, one.text);
    case 'end':
      return end(step, one.ending);
  }
}
