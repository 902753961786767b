import { at } from '../lib/at.ts';
import { hasBit, withBit } from './bits.ts';
import type { CompiledAnswer } from './compile/contacts.ts';
import { holds } from './guard.ts';
import { perform } from './perform.ts';
import { add } from './queue.ts';
import type { Escalation } from './record.ts';
import { jittered, nextOrder } from './schedule.ts';
import type { Step } from './step.ts';
import { get } from './vector.ts';

/** Brings something to a colleague, who will answer after a while. */
export function bring(
  { programme, draft }: Step,
  sent: Omit<Escalation, 'answerDue' | 'answeredAt' | 'answer' | 'at'>,
): void {
  const { delay, jitter } = at(programme.contacts, sent.contact);
  const answerDue = draft.now + jittered(draft, delay, jitter);
  const escalation = draft.escalations.length;
  const open = { at: draft.now, answerDue, answeredAt: null, answer: null };
  draft.escalations = [...draft.escalations, { ...sent, ...open }];
  const order = nextOrder(draft);
  draft.queue = add(draft.queue, { kind: 'answer', at: answerDue, order, escalation });
}

/** The first scripted answer not yet given that is about it and whose condition holds, or the rest. */
export function answerEscalation(step: Step, index: number): void {
  const { programme, draft } = step;
  const escalation = at(draft.escalations, index);
  const contact = at(programme.contacts, escalation.contact);
  const answer = contact.answers.find((one) => isGiven(step, escalation, one));
  if (answer !== undefined) draft.given = withBit(draft.given, answer.index);
  draft.escalations = draft.escalations.map((one, place) =>
    place === index ? { ...one, answeredAt: draft.now, answer: answer?.id ?? null } : one,
  );
  perform(step, answer?.do ?? contact.otherwise, escalation.deed);
}

function isGiven(
  { programme, draft }: Step,
  escalation: Escalation,
  answer: CompiledAnswer,
): boolean {
  if (hasBit(draft.given, answer.index)) return false;
  const isMeant = (slot: number) =>
    get(draft.places, slot).some((position) => escalation.items.includes(position));
  if (answer.about !== null && !answer.about.some(isMeant)) return false;
  return holds(programme, draft, answer.when, escalation.deed);
}
