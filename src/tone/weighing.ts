import type { ScaleReading, Span } from '../vocabulary/reading.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import type { Feature } from './feature.ts';
import { foldScale, LIGHTEST_KEPT, type Term } from './fold.ts';
import { RULE, type ToneModel, type Weights } from './model.ts';
import { MOVE_PAIR } from './moves.ts';
import { WORD } from './word-features.ts';

/** Places shown of one family of features, at most: beyond a few, they no longer tell where to look. */
const SPANS_SHOWN = 6;

const SCALES = TONE_SCALES.length;

/** A feature whose weights are known, or a whole family of them, told as one. */
interface Weighed {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly minor: boolean;
  /** Where its units on each scale start in the table of all units. */
  readonly row: number;
}

/** What was weighed, and one table of units for all of it: cheaper than a row of numbers for each. */
interface Scales {
  readonly weighed: readonly Weighed[];
  readonly units: Int32Array;
}

/**
 * Each scale as the sum of its features. Rules, and those words and pairs of moves that weigh something,
 * stand for themselves; other features are told by family: one for each move (`move.empathy`), and
 * `length`, `punctuation`, `shouting`, `spelling`, `person`, `detail`, `relation`, `prior`.
 */
export function weigh(
  features: readonly Feature[],
  model: ToneModel,
): ReadonlyMap<ToneScale, ScaleReading> {
  const scales = weighedOf(features, model);
  return new Map(
    TONE_SCALES.map((scale, index) => [scale, readScale(scales, model, index, scale)]),
  );
}

function weighedOf(features: readonly Feature[], model: ToneModel): Scales {
  const units = new Int32Array(features.length * SCALES);
  const all: Weighed[] = [];
  const families = new Map<string, Weighed & { readonly spans: Span[] }>();
  let row = 0;
  for (const { name, value, spans } of features) {
    const weights = model.weights.get(name);
    if (weights === undefined) continue;
    const minor = name.startsWith(WORD) || name.startsWith(MOVE_PAIR);
    if (minor || name.startsWith(RULE)) {
      const shown = spans.length > SPANS_SHOWN ? spans.slice(0, SPANS_SHOWN) : spans;
      all.push({ name, spans: shown, minor, row });
      addUnits(units, row, weights, value);
    } else {
      const family = familyOf(families, name, row);
      addUnits(units, family.row, weights, value);
      showMore(family.spans, spans);
    }
    row += SCALES;
  }
  return { weighed: [...all, ...families.values()], units };
}

function addUnits(units: Int32Array, row: number, weights: Weights, value: number): void {
  for (let scale = 0; scale < SCALES; scale += 1) {
    const share = Math.round((weights[scale] ?? 0) * value);
    units[row + scale] = (units[row + scale] ?? 0) + share;
  }
}

/** The family of a feature; the first of a family lends it its row. */
function familyOf(
  families: Map<string, Weighed & { readonly spans: Span[] }>,
  feature: string,
  row: number,
) {
  const name = feature.slice(0, feature.lastIndexOf('.'));
  const known = families.get(name);
  if (known !== undefined) return known;
  const family = { name, spans: [], minor: false, row };
  families.set(name, family);
  return family;
}

function showMore(shown: Span[], spans: readonly Span[]): void {
  for (const span of spans) {
    if (shown.length >= SPANS_SHOWN) return;
    if (!shown.some(({ start }) => start === span.start)) shown.push(span);
  }
}

function readScale(
  { weighed, units }: Scales,
  model: ToneModel,
  scale: number,
  name: ToneScale,
): ScaleReading {
  const terms: Term[] = [
    { feature: 'baseline', units: model.baseline[scale] ?? 0, spans: [], minor: false },
  ];
  let light = 0;
  for (const { name, row, spans, minor } of weighed) {
    const share = units[row + scale] ?? 0;
    if (minor && share < LIGHTEST_KEPT && share > -LIGHTEST_KEPT) light += share;
    else if (share !== 0) terms.push({ feature: name, units: share, spans, minor });
  }
  return foldScale(terms, model.thresholds[name], light);
}
