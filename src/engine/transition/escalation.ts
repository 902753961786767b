import { bring } from '../escalation.ts';
import type { EventOf } from '../event.ts';
import { positionOf } from '../find.ts';
import { recordDeed } from '../record-deed.ts';
import type { Step } from '../step.ts';

export function escalationSent(step: Step, event: EventOf<'escalationSent'>): void {
  const { programme, draft } = step;
  const positions = (ids: readonly string[]) => ids.map((id) => positionOf(programme, draft, id));
  const contact = programme.names.contact(event.to);
  const items = positions(event.items);
  const deed = recordDeed(step, {
    action: 'escalate',
    items,
    contact,
    event: event.seq,
    words: event,
  });
  bring(step, {
    event: event.seq,
    contact,
    items,
    evidence: positions(event.evidence),
    text: event.text,
    deed,
  });
}
