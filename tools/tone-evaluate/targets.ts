import type { Language } from '../../src/vocabulary/language.ts';
import type { ToneScale } from '../../src/vocabulary/tone-scale.ts';

/** The least rank agreement (Spearman) that the mean of the ten scales is to reach. */
export const LEAST_MEAN: Readonly<Record<Language, number>> = { fr: 0.77, en: 0.8 };

/** The same for each scale. Clarity hardly varies, so that raters themselves agree least on it. */
export function leastRank(scale: ToneScale): number {
  if (scale === 'clarity') return 0.55;
  return scale === 'overall' ? 0.72 : 0.6;
}

/** Share of French replies whose form of address is read as it was rated. */
export const LEAST_ADDRESS = 0.98;

/** What is to be reached on public data; politeness as accuracy and area under the curve. */
export const PUBLIC_TARGETS = {
  politeness: {
    fr: { accuracy: 0.8, area: 0.86 },
    en: { accuracy: 0.86, area: 0.93 },
  },
  address: 0.99,
  /** At most. */
  falseHostility: 0.01,
} as const;
