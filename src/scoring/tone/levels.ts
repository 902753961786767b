import { scaleOf } from '../../vocabulary/reading.ts';
import { type Level, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import type { Situation } from '../covering/situation.ts';
import type { Line } from '../evidence.ts';
import { quoting, tellingSpan } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';
import type { Part } from './part.ts';

/** Share earned this many levels away from those wanted; none beyond ([T1]). */
const BY_DISTANCE: readonly number[] = [1, 0.6, 0.25];

/** Levels wanted on a scale; a bound left out does not bind. */
export interface Band {
  readonly atLeast?: Level | undefined;
  readonly atMost?: Level | undefined;
}

/** One line for each scale that the expectation names and the analyser rated ([T1], [T3]). */
export function levelLines({ one }: Situation, { saying, answer }: Judged): readonly Line[] {
  return TONE_SCALES.flatMap((scale): readonly Line[] => {
    const band = one.expectation.tone[scale];
    const read = scaleOf(saying.reading.tone, scale);
    if (band === undefined || read === null) return [];
    const off = offBy(read.level, band);
    const raised = off === 0 ? band.atLeast !== undefined : off > 0;
    return [
      {
        criterion: 'tone',
        one,
        rule: 'T1',
        facet: scale,
        ground: quoting(saying, tellingSpan(saying.reading, scale, raised)),
        at: Math.max(saying.at, answer.from),
        ...levelPart(scale, read.level, band),
      },
    ];
  });
}

/** What a level earns on a scale on which some levels are wanted ([T1]). */
export function levelPart(scale: ToneScale, level: Level, band: Band): Part {
  const off = offBy(level, band);
  const possible = partsOf(scale);
  return {
    earned: possible * shareAt(off),
    possible,
    sentence: say.level(scale, level, band, off),
  };
}

/** How many levels lie above (positive) or below (negative) what is wanted; 0 within. */
export function offBy(level: Level, { atLeast, atMost }: Band): number {
  if (atMost !== undefined && level > atMost) return level - atMost;
  if (atLeast !== undefined && level < atLeast) return level - atLeast;
  return 0;
}

export function shareAt(off: number): number {
  return BY_DISTANCE[Math.abs(off)] ?? 0;
}

function partsOf(scale: ToneScale): number {
  return scale === 'overall' ? 3 : 2;
}
