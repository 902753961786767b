import type { RunEvent } from './event.ts';
import type { Annotation, Run } from './run.ts';

/**
 * The log with one more event.
 *
 * @throws RangeError when the event does not follow the last one: a log has no gaps.
 */
export function append(events: readonly RunEvent[], event: RunEvent): readonly RunEvent[] {
  if (event.seq !== events.length) {
    throw new RangeError(`event ${event.seq} cannot follow ${events.length} events`);
  }
  return [...events, event];
}

/**
 * The same run in the fewest events: stretches of time that follow each other are one. However
 * finely a clock has ticked, two runs in which the same was done at the same moments become equal.
 * Whatever refers to an event by `seq` follows it to its new place.
 */
export function canonical<R extends Pick<Run, 'events' | 'annotations'>>(run: R): R {
  const places: number[] = [];
  const merged: RunEvent[] = [];
  for (const event of run.events) {
    const longer = mergedWith(merged.at(-1), event);
    if (longer === null) merged.push({ ...event, seq: merged.length });
    else merged[merged.length - 1] = longer;
    places.push(merged.length - 1);
  }
  const placeOf = (seq: number) => places[seq] ?? seq;
  return {
    ...run,
    events: merged.map((event) => renumbered(event, placeOf)),
    annotations: run.annotations.map((annotation) => moved(annotation, placeOf)),
  };
}

/** Two stretches of time as one; null when they are not two such. */
function mergedWith(last: RunEvent | undefined, next: RunEvent): RunEvent | null {
  if (last?.type !== 'clockAdvanced' || next.type !== 'clockAdvanced') return null;
  return last.by === next.by ? { ...last, ms: last.ms + next.ms } : null;
}

/** A reading says which earlier event its words repeat. */
function renumbered(event: RunEvent, placeOf: (seq: number) => number): RunEvent {
  if (!('reading' in event) || event.reading.copyOf === null) return event;
  return { ...event, reading: { ...event.reading, copyOf: placeOf(event.reading.copyOf) } };
}

function moved(annotation: Annotation, placeOf: (seq: number) => number): Annotation {
  const { body } = annotation;
  if (body.type !== 'note' || body.event === null) return annotation;
  return { ...annotation, body: { ...body, event: placeOf(body.event) } };
}
