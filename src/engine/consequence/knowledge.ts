import { withBit } from '../bits.ts';
import type { Draft } from '../step.ts';

/** The fact is known and may be said; this is also how an embargo is lifted. */
export function reveal(draft: Draft, fact: number): void {
  if (draft.facts[fact] === 'known') return;
  draft.facts = draft.facts.map((status, index) => (index === fact ? 'known' : status));
}

export function approve(draft: Draft, line: number): void {
  draft.approved = withBit(draft.approved, line);
}
