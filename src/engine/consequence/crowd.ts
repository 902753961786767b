import type { Instruction } from '../compile/instruction.ts';
import { NOTHING } from '../compile/reference.ts';
import { requestVoices } from '../crowd.ts';
import { resolve } from '../find.ts';
import { without } from '../queue.ts';
import { draw } from '../random.ts';
import type { Draft, Step } from '../step.ts';
import { mayStandUnder } from './publish.ts';

/** Voices spread over a while, at moments drawn from the seed; none where what they answer is not. */
export function crowd(
  step: Step,
  one: Extract<Instruction, { type: 'crowd' }>,
  cause: number,
): void {
  const under = resolve(step.draft, one.in, cause);
  if (one.in !== NOTHING && !mayStandUnder(step.draft, under, one.channel)) return;
  const delays = Array.from({ length: one.count }, () => draw(step.draft, 0, one.over));
  delays.sort((a, b) => a - b);
  requestVoices(step, { pool: one.pool, channel: one.channel, in: under, delays });
}

/** The crowd of one pool, or of all (`-1`), says nothing more of what it had still to say. */
export function calm(draft: Draft, pool: number): void {
  const calmed = new Set<number>();
  draft.requests = draft.requests.map((request, index) => {
    if (pool !== -1 && request.pool !== pool) return request;
    calmed.add(index);
    return { ...request, calmed: true, waiting: [] };
  });
  draft.queue = without(draft.queue, (due) => due.kind === 'voice' && calmed.has(due.request));
}
