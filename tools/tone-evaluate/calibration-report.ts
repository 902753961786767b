import { type HeldOutReply, levelsApart } from '../../src/tone/training/held-out-replies.ts';
import { mean } from '../../src/tone/training/ranks.ts';
import { LEVELS, TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { percent, tableOf } from './table.ts';

/** For each level read, what people gave on average, and how many replies that is. */
export function levelReport(replies: readonly HeldOutReply[]): string {
  const rows = TONE_SCALES.map((scale, index) => [
    scale,
    ...LEVELS.map((level) => {
      const rated = replies.flatMap(({ readings }) => {
        const reading = readings[index];
        return reading?.level === level ? [reading.rated] : [];
      });
      return rated.length === 0 ? '—' : `${mean(rated).toFixed(2)} (${rated.length})`;
    }),
  ]);
  return tableOf(['mean rating where read as', ...LEVELS.map((level) => `level ${level}`)], rows);
}

/** A held-out reply beside the confidence that its report states. */
export interface Trusted {
  readonly reply: HeldOutReply;
  /** 0 to 1; see `src/tone/confidence.ts`. */
  readonly confidence: number;
}

/** Replies taken together, because their confidence is alike. */
export interface ConfidenceGroup {
  readonly name: string;
  readonly replies: readonly Trusted[];
}

/** What confidence was stated, and what came true. */
export function confidenceReport(title: string, groups: readonly ConfidenceGroup[]): string {
  return tableOf(
    [title, 'replies', 'stated', 'scales within one', 'all scales within one', 'levels apart'],
    groups.map(({ name, replies }) => {
      const held = replies.map(({ reply }) => reply);
      return [
        name,
        String(replies.length),
        replies.length === 0 ? '—' : percent(mean(replies.map(({ confidence }) => confidence))),
        ...(held.length === 0
          ? ['—', '—', '—']
          : [
              percent(mean(held.map(scalesWithinOne))),
              percent(mean(held.map((reply) => (scalesWithinOne(reply) === 1 ? 1 : 0)))),
              mean(held.flatMap(apartOnEach)).toFixed(2),
            ]),
      ];
    }),
  );
}

/** Tenths of the replies, the least trusted first: what thresholds of bands are set from. */
export function tenthsOf(trusted: readonly Trusted[]): ConfidenceGroup[] {
  const sorted = [...trusted].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: 10 }, (_, tenth) => {
    const replies = sorted.slice(
      Math.floor((tenth * sorted.length) / 10),
      Math.floor(((tenth + 1) * sorted.length) / 10),
    );
    const from = replies[0]?.confidence ?? 0;
    const to = replies.at(-1)?.confidence ?? 0;
    return { name: `${from.toFixed(2)} to ${to.toFixed(2)}`, replies };
  });
}

function apartOnEach({ readings }: HeldOutReply): number[] {
  return readings.flatMap((reading) => (reading === null ? [] : [levelsApart(reading)]));
}

/** Share of the scales of a reply that were read within one level of the raters. */
export function scalesWithinOne(reply: HeldOutReply): number {
  return mean(apartOnEach(reply).map((levels) => (levels <= 1 ? 1 : 0)));
}
