import { type HeldOutReply, levelsApart } from '../../src/tone/training/held-out-replies.ts';
import { mean, spearman } from '../../src/tone/training/ranks.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { LOW_IS_GOOD, TONE_SCALES, type ToneScale } from '../../src/vocabulary/tone-scale.ts';
import { figure, tableOf, verdict } from './table.ts';
import { LEAST_MEAN, leastRank } from './targets.ts';

/** Something else that gives every reply one number; null where it does not know the language. */
export interface Yardstick {
  readonly name: string;
  readonly values: readonly number[] | null;
}

/** One scale: our rank agreement, that of each yardstick, and how often the level is right. */
interface ScaleAgreement {
  readonly scale: ToneScale;
  readonly rank: number;
  readonly yardsticks: readonly (number | null)[];
  readonly sameLevel: number;
  readonly withinOne: number;
}

/**
 * The agreement of held-out readings with the ratings beside that of yardsticks on the same replies.
 * Yardsticks know good from bad at most: where less is better they are read turned round.
 */
export function agreementReport(
  language: Language,
  replies: readonly HeldOutReply[],
  yardsticks: readonly Yardstick[],
): string {
  const scales = TONE_SCALES.map((scale, index) =>
    scaleAgreement(scale, index, replies, yardsticks),
  );
  const means = {
    rank: mean(scales.map(({ rank }) => rank)),
    yardsticks: yardsticks.map(({ values }, at) =>
      values === null ? null : mean(scales.map((scale) => scale.yardsticks[at] ?? 0)),
    ),
    sameLevel: mean(scales.map(({ sameLevel }) => sameLevel)),
    withinOne: mean(scales.map(({ withinOne }) => withinOne)),
  };
  return tableOf(
    ['scale', 'rank', 'least', '', ...yardsticks.map(({ name }) => name), 'level', 'within one'],
    [
      ...scales.map((scale) => rowOf(scale.scale, leastRank(scale.scale), scale)),
      rowOf('mean', LEAST_MEAN[language], means),
    ],
  );
}

function rowOf(
  name: string,
  least: number,
  { rank, yardsticks, sameLevel, withinOne }: Omit<ScaleAgreement, 'scale'>,
): string[] {
  return [
    name,
    figure(rank),
    least.toFixed(2),
    verdict(rank >= least),
    ...yardsticks.map(figure),
    figure(sameLevel),
    figure(withinOne),
  ];
}

function scaleAgreement(
  scale: ToneScale,
  index: number,
  replies: readonly HeldOutReply[],
  yardsticks: readonly Yardstick[],
): ScaleAgreement {
  const read = replies.flatMap(({ readings }, at) => {
    const reading = readings[index];
    return reading == null ? [] : [{ at, reading }];
  });
  const rated = read.map(({ reading }) => reading.rated);
  const turn = LOW_IS_GOOD.has(scale) ? -1 : 1;
  const apart = read.map(({ reading }) => levelsApart(reading));
  return {
    scale,
    rank: spearman(
      read.map(({ reading }) => reading.predicted),
      rated,
    ),
    yardsticks: yardsticks.map(({ values }) =>
      values === null
        ? null
        : spearman(
            read.map(({ at }) => turn * (values[at] ?? 0)),
            rated,
          ),
    ),
    sameLevel: mean(apart.map((levels) => (levels === 0 ? 1 : 0))),
    withinOne: mean(apart.map((levels) => (levels <= 1 ? 1 : 0))),
  };
}
