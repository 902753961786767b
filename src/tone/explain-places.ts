import type { Contribution, ScaleReading, Span, ToneReport } from '../vocabulary/reading.ts';
import { featureMessageId } from './messages.ts';
import { RULE } from './model.ts';
import { MOVE } from './moves.ts';
import { deletableSpan } from './without-words.ts';

/** What a place is said to be, and what that is said to weigh there. */
export interface Name {
  readonly feature: string;
  readonly messageId: string;
  /** What is proposed instead of these words; null when nothing is. */
  readonly betterId: string | null;
  readonly replacement: string | null;
  /** Its share of the sum, divided among its places. */
  readonly value: number;
  /** 0 to 1: how well the name tells a reader what the words do. */
  readonly preference: number;
}

/** A stretch that may be struck out, with all that is said of it, the weightiest first. */
export interface Place extends Span {
  readonly names: readonly Name[];
}

/**
 * What can be told of some words by itself: a strategy, what a sentence does, a detail taken up. Persons,
 * lengths and single words weigh too, but striking out « nous » tells nobody anything.
 */
const PREFERENCES: readonly (readonly [string, number])[] = [
  [RULE, 1],
  [MOVE, 0.6],
  ['shouting', 0.6],
  ['relation', 0.5],
  ['spelling', 0.5],
];

/** The places of a scale's contributions, those that promise to weigh most first. */
export function placesOf(
  reply: string,
  report: ToneReport,
  { contributions }: ScaleReading,
): Place[] {
  const places = new Map<string, { span: Span; names: Name[] }>();
  for (const contribution of contributions) {
    const preference = preferenceOf(contribution.feature);
    if (preference === 0) continue;
    for (const span of contribution.spans) {
      const widened = deletableSpan(reply, span);
      const key = `${widened.start} ${widened.end}`;
      const place = places.get(key) ?? { span: widened, names: [] };
      place.names.push(nameOf(contribution, span, preference, report));
      places.set(key, place);
    }
  }
  return [...places.values()]
    .filter(({ span }) => span.end - span.start < reply.length)
    .map(({ span, names }) => ({ ...span, names: names.sort(weightiestFirst) }))
    .sort((a, b) => promiseOf(b) - promiseOf(a) || a.start - b.start || a.end - b.end);
}

function preferenceOf(feature: string): number {
  return PREFERENCES.find(([prefix]) => feature.startsWith(prefix))?.[1] ?? 0;
}

function nameOf(
  { feature, value, spans }: Contribution,
  span: Span,
  preference: number,
  report: ToneReport,
): Name {
  const rule = feature.startsWith(RULE) ? feature.slice(RULE.length) : null;
  const suggestion = report.suggestions.find(
    (one) => one.rule === rule && one.start === span.start,
  );
  return {
    feature,
    messageId: featureMessageId(feature),
    betterId: suggestion?.messageId ?? null,
    replacement: suggestion?.replacement ?? null,
    value: value / spans.length,
    preference,
  };
}

function weightiestFirst(a: Name, b: Name): number {
  const difference = promise(b) - promise(a);
  if (difference !== 0) return difference;
  return a.feature < b.feature ? -1 : 1;
}

function promise({ value, preference }: Name): number {
  return Math.abs(value) * preference;
}

function promiseOf({ names }: Place): number {
  return Math.abs(names.reduce((sum, { value, preference }) => sum + value * preference, 0));
}
