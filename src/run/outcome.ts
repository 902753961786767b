import type { RunEvent } from '../engine/event.ts';
import type { Refusal } from '../engine/refusal.ts';

/**
 * What became of something asked for. `accepted` comes once the events are kept: a reply is sent
 * when it would outlive a crash, not before. Nothing has changed unless it was accepted.
 */
export type Outcome =
  | { readonly type: 'accepted'; readonly events: readonly RunEvent[] }
  /** The rules of the page or of the run forbid it; the refusal carries its sentence. */
  | { readonly type: 'refused'; readonly refusal: Refusal }
  /** This tab may not write: another one has the run. */
  | { readonly type: 'readOnly' };
