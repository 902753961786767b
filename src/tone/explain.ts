import { type ScaleReading, type Span, scaleOf, type ToneReport } from '../vocabulary/reading.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import { analyse, type ToneRequest } from './analyse.ts';
import { type Place, placesOf } from './explain-places.ts';
import { withoutWords } from './without-words.ts';

/** A place in the reply that weighs on a scale, and how much it does, measured. */
export interface Reason extends Span {
  /** The words: `reply.slice(start, end)`, the blank that would be left over included. */
  readonly quote: string;
  /** What they are, as contributions name it: `rule.fr.non-apology.if`, `move.empathy`. */
  readonly feature: string;
  /** Key of the sentence that says what they do to the reader. */
  readonly messageId: string;
  /** Key of the sentence that proposes something better; null where there is nothing to mend. */
  readonly betterId: string | null;
  /** Words that could stand in their place, when a plain substitution is right. */
  readonly replacement: string | null;
  /** By how much the value changes, to the last bit, when exactly these words are deleted. */
  readonly effect: number;
}

/** Why a scale reads as it does. */
export interface Explanation {
  readonly scale: ToneScale;
  readonly value: number;
  /** The weightiest first, no two on the same words. */
  readonly reasons: readonly Reason[];
}

/** Reasons told of one scale. */
const TOLD = 3;
/** Places of one scale that are measured: those that its contributions say weigh most. */
const MEASURED = 8;
/** Re-readings for one call, at most: some milliseconds, asked for and never while typing. */
const MOST_READINGS = 40;
/** A change that no reader would notice is no reason. */
const LEAST_EFFECT = 0.01;

/**
 * The three places that weigh most on each scale asked for. What the sum says of a place is only a first
 * guess, since words meet: a strategy hides another, a move counts once. So the likeliest places of a
 * scale are each struck out in turn, and the reply read again without them; the effect told is the
 * difference. A place whose measured effect goes against what it is said to be (an apology whose loss
 * would raise politeness) is not told. Scales that are not rated have no explanation.
 */
export function explain(
  request: ToneRequest,
  scales: readonly ToneScale[] = TONE_SCALES,
): ReadonlyMap<ToneScale, Explanation> {
  const report = analyse(request);
  const readWithout = rereader(request);
  const explanations = new Map<ToneScale, Explanation>();
  for (const scale of scales) {
    const reading = scaleOf(report, scale);
    if (reading === null) continue;
    const places = placesOf(request.reply, report, reading).slice(0, MEASURED);
    const reasons = places.flatMap((place) => {
      const after = readWithout(place);
      return after === null ? [] : reasonsOf(place, request.reply, report, reading, after, scale);
    });
    explanations.set(scale, { scale, value: reading.value, reasons: weightiest(reasons) });
  }
  return explanations;
}

/** Reads the reply without some of its words, each stretch once; null when it may not be read again. */
function rereader(request: ToneRequest): (span: Span) => ToneReport | null {
  const reports = new Map<string, ToneReport>();
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const known = reports.get(key);
    if (known !== undefined) return known;
    if (reports.size >= MOST_READINGS) return null;
    const report = analyse({ ...request, reply: withoutWords(request.reply, span) });
    reports.set(key, report);
    return report;
  };
}

/** The place as a reason, under the weightiest of its names that the measured effect bears out. */
function reasonsOf(
  { start, end, names }: Place,
  reply: string,
  before: ToneReport,
  reading: ScaleReading,
  after: ToneReport,
  scale: ToneScale,
): (Reason & { readonly preference: number })[] {
  const left = scaleOf(after, scale);
  if (left === null || after.language !== before.language) return [];
  const effect = left.value - reading.value;
  const name = names.find(({ value }) => value > 0 === effect < 0);
  if (name === undefined || Math.abs(effect) < LEAST_EFFECT) return [];
  const { feature, messageId, betterId, replacement, preference } = name;
  const quote = reply.slice(start, end);
  return [{ start, end, quote, feature, messageId, betterId, replacement, effect, preference }];
}

/** The weightiest that do not overlap; a named strategy before the sentence that holds it, unless the sentence weighs far more. */
function weightiest(reasons: readonly (Reason & { readonly preference: number })[]): Reason[] {
  const kept: Reason[] = [];
  const weight = (reason: Reason & { readonly preference: number }) =>
    Math.abs(reason.effect) * reason.preference;
  for (const { preference, ...reason } of [...reasons].sort(
    (a, b) => weight(b) - weight(a) || a.start - b.start || a.end - b.end,
  )) {
    if (kept.length === TOLD) break;
    if (kept.every(({ start, end }) => end <= reason.start || start >= reason.end))
      kept.push(reason);
  }
  return kept.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || a.start - b.start);
}
