import { type ScaleReading, scaleOf, type ToneReport } from '../../vocabulary/reading.ts';
import { type Level, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';

/** A scale of the tone as the words leave it. */
export interface ScaleShown {
  readonly scale: ToneScale;
  /** Null where there is nothing to go on, or nothing to be rated. */
  readonly level: Level | null;
  /** Whether the words themselves moved it, apart from length and where every reply starts. */
  readonly moved: 'up' | 'down' | null;
}

/** A share of the 0-1 scale that is felt: a level is about 0.2 wide. */
const FELT = 0.05;

export function scalesOf(tone: ToneReport): readonly ScaleShown[] {
  return TONE_SCALES.map((scale) => {
    const reading = scaleOf(tone, scale);
    return {
      scale,
      level: reading?.level ?? null,
      moved: reading === null ? null : movedBy(reading),
    };
  });
}

/** What can be pointed at in the text, summed. */
function movedBy({ contributions }: ScaleReading): ScaleShown['moved'] {
  const placed = contributions.filter(({ spans }) => spans.length > 0);
  const sum = placed.reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum) < FELT) return null;
  return sum > 0 ? 'up' : 'down';
}
