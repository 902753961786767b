import type { ScaleReading, Span } from '../vocabulary/reading.ts';
import { TONE_SCALES, type ToneScale } from '../vocabulary/tone-scale.ts';
import type { Feature } from './feature.ts';
import { foldScale, LIGHTEST_KEPT, type Term } from './fold.ts';
import { RULE, type ToneModel, type Weights } from './model.ts';
import { WORD } from './word-features.ts';

/** Places shown of one family of features, at most: beyond a few, they no longer tell where to look. */
const SPANS_SHOWN = 6;

/** A feature whose weights are known, or a whole family of them, told as one. */
interface Weighed {
  readonly name: string;
  readonly spans: Span[];
  /** Units on each scale. */
  readonly units: number[];
  readonly minor: boolean;
}

/**
 * Each scale as the sum of its features. Rules and words stand for themselves; other features are
 * told by family (`length`, `punctuation`, `shouting`, `person`, `detail`, `relation`).
 */
export function weigh(
  features: readonly Feature[],
  model: ToneModel,
): ReadonlyMap<ToneScale, ScaleReading> {
  const weighed = weighedOf(features, model);
  return new Map(
    TONE_SCALES.map((scale, index) => [scale, readScale(weighed, model, index, scale)]),
  );
}

function weighedOf(features: readonly Feature[], model: ToneModel): Weighed[] {
  const all: Weighed[] = [];
  const families = new Map<string, Weighed>();
  for (const feature of features) {
    const row = model.weights.get(feature.name);
    if (row === undefined) continue;
    const minor = feature.name.startsWith(WORD);
    if (minor || feature.name.startsWith(RULE)) all.push(alone(feature, row, minor));
    else addToFamily(families, feature, row);
  }
  return [...all, ...families.values()];
}

function alone({ name, value, spans }: Feature, row: Weights, minor: boolean): Weighed {
  return {
    name,
    spans: spans.slice(0, SPANS_SHOWN),
    units: row.map((weight) => Math.round(weight * value)),
    minor,
  };
}

function addToFamily(
  families: Map<string, Weighed>,
  { name, value, spans }: Feature,
  row: Weights,
): void {
  const family = name.slice(0, name.indexOf('.'));
  const told = families.get(family) ?? {
    name: family,
    spans: [],
    units: row.map(() => 0),
    minor: false,
  };
  families.set(family, told);
  for (let scale = 0; scale < row.length; scale += 1) {
    told.units[scale] = (told.units[scale] ?? 0) + Math.round((row[scale] ?? 0) * value);
  }
  for (const span of spans) {
    if (told.spans.length >= SPANS_SHOWN) break;
    if (!told.spans.some(({ start }) => start === span.start)) told.spans.push(span);
  }
}

function readScale(
  weighed: readonly Weighed[],
  model: ToneModel,
  scale: number,
  name: ToneScale,
): ScaleReading {
  const terms: Term[] = [
    { feature: 'baseline', units: model.baseline[scale] ?? 0, spans: [], minor: false },
  ];
  let light = 0;
  for (const { name, units, spans, minor } of weighed) {
    const share = units[scale] ?? 0;
    if (minor && share < LIGHTEST_KEPT && share > -LIGHTEST_KEPT) light += share;
    else if (share !== 0) terms.push({ feature: name, units: share, spans, minor });
  }
  return foldScale(terms, model.thresholds[name], light);
}
