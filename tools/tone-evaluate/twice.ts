import { mean, spearman } from '../../src/tone/training/ranks.ts';
import type { RatedReply } from '../../src/tone/training/rated-reply.ts';
import { TONE_SCALES } from '../../src/vocabulary/tone-scale.ts';
import { figure, tableOf } from './table.ts';
import { Unreadable } from './unreadable.ts';

/** A reply of the corpus rated again by somebody who did not see the first ratings. */
export interface SecondRating {
  readonly id: string;
  readonly rater: string;
  /** 0 to 4 in the order of `TONE_SCALES`; null where nothing is to be owned. */
  readonly ratings: readonly (number | null)[];
}

/** `second-ratings.jsonl`: one object a line. @throws Unreadable naming the line. */
export function secondRatings(text: string): SecondRating[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `second ratings, line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => ratingOf(parsedLine(line, place), place));
}

function parsedLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Unreadable(`${place}: one JSON object a line was expected`);
  }
}

function ratingOf(data: unknown, place: string): SecondRating {
  const id = member(data, 'id');
  const rater = member(data, 'rater');
  const ratings = member(data, 'ratings');
  if (typeof id !== 'string' || typeof rater !== 'string' || typeof ratings !== 'object')
    throw new Unreadable(`${place}: "id", "rater" and "ratings" were expected`);
  return {
    id,
    rater,
    ratings: TONE_SCALES.map((scale) => {
      const level = member(ratings, scale) ?? member(ratings, keyOf(scale)) ?? null;
      if (level === null || (typeof level === 'number' && level >= 0 && level <= 4)) return level;
      throw new Unreadable(`${place}: "${scale}" is 0 to 4 or null, not ${JSON.stringify(level)}`);
    }),
  };
}

/** The corpus writes `next_step` where the code says `nextStep`. */
function keyOf(scale: string): string {
  return scale === 'nextStep' ? 'next_step' : scale;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** How far two raters agree, scale by scale, on the replies that both rated. */
export function twiceReport(first: readonly RatedReply[], second: readonly SecondRating[]): string {
  const known = new Map(first.map((reply) => [reply.id, reply]));
  const pairs = second.flatMap(({ id, ratings }) => {
    const reply = known.get(id);
    return reply === undefined ? [] : [{ first: reply.ratings, second: ratings }];
  });
  const rows = TONE_SCALES.map((scale, index) => {
    const both = pairs.flatMap((pair) => {
      const a = pair.first[index];
      const b = pair.second[index];
      return a == null || b == null ? [] : [{ a, b }];
    });
    const rank = spearman(
      both.map(({ a }) => a),
      both.map(({ b }) => b),
    );
    return {
      name: scale,
      replies: both.length,
      rank,
      difference: mean(both.map(({ a, b }) => b - a)),
      apart: mean(both.map(({ a, b }) => Math.abs(b - a))),
    };
  });
  return tableOf(
    ['scale', 'replies', 'rank', 'second minus first', 'levels apart'],
    [
      ...rows.map((row) => [
        row.name,
        String(row.replies),
        figure(row.rank),
        signed(row.difference),
        row.apart.toFixed(2),
      ]),
      [
        'mean',
        String(pairs.length),
        figure(mean(rows.map(({ rank }) => rank))),
        signed(mean(rows.map(({ difference }) => difference))),
        mean(rows.map(({ apart }) => apart)).toFixed(2),
      ],
    ],
  );
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
}
