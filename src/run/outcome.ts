import type { RunEvent } from '../engine/event.ts';
import type { Refusal } from '../engine/refusal.ts';

/**
 * What became of something asked for. `accepted` comes once the events are kept: a reply is sent
 * when it would outlive a crash, not before. What is refused has changed nothing; the refusal carries
 * its sentence. In a tab that may only read, everything is refused as `readOnly`.
 */
export type Outcome =
  | { readonly type: 'accepted'; readonly events: readonly RunEvent[] }
  | { readonly type: 'refused'; readonly refusal: Refusal };
