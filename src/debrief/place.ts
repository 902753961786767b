/** The parts of a debrief, in the order in which they stand. */
export const PARTS = [
  'summary',
  'timeline',
  'cases',
  'times',
  'escalation',
  'workload',
  'practice',
  'questions',
  'conditions',
  'sources',
] as const;

export type Part = (typeof PARTS)[number];

/** Where a link leads within a debrief. */
export type Place =
  | { readonly type: 'part'; readonly part: Part }
  /** Opens one case, by its key. */
  | { readonly type: 'case'; readonly key: string };

/** A link was followed: each time is a time of its own, even to where one is already. */
export interface Visit {
  /** Null for the whole debrief. */
  readonly place: Place | null;
  readonly count: number;
}

/** The address of a place in the debrief of a run. */
export function hrefOf(run: string, place: Place): string {
  const query =
    place.type === 'part' ? `part=${place.part}` : `case=${encodeURIComponent(place.key)}`;
  return `#/run/${run}/debrief?${query}`;
}

/** The place that the query of an address names; null for the whole debrief. */
export function placeIn(query: URLSearchParams): Place | null {
  const key = query.get('case');
  if (key !== null) return { type: 'case', key };
  const part = PARTS.find((each) => each === query.get('part'));
  return part === undefined ? null : { type: 'part', part };
}

/** Id of the heading of a part, in the document. */
export function headingOf(part: Part): string {
  return `debrief-${part}`;
}
