import type { ReactNode } from 'react';
import { shortened } from '../../ui/shortened.ts';
import styles from './figures.module.css';
import { MOOD } from './mood-line.tsx';
import type { Turn } from './timeline-data.ts';

/** Room that a letter takes, in CSS pixels, and the most letters that a name may have. */
const LETTER = 6.4;
const LONGEST = 34;
/** Heights of the two rows in which names stand. */
const ROWS = [10, 26] as const;

interface Placed {
  readonly turn: Turn;
  readonly words: string;
  readonly left: number;
  readonly y: number;
}

/**
 * Names over the figure: the number of each turning point and how the moods moved. One that would
 * write over another is left out; the list below the figure has them all.
 */
export function placedNames(
  turns: readonly Turn[],
  x: (ms: number) => number,
  width: number,
): readonly Placed[] {
  const taken: number[] = ROWS.map(() => 0);
  const moments = turns.filter(
    (turn, index) => turns.findIndex((each) => each.at === turn.at) === index,
  );
  return moments.flatMap((turn) => {
    const words = shortened(`${turn.number} · ${turn.label}`, LONGEST);
    const long = words.length * LETTER;
    const left = Math.max(0, Math.min(x(turn.at) - 4, width - long));
    const row = taken.findIndex((end) => end <= left);
    const y = ROWS[row];
    if (y === undefined) return [];
    taken[row] = left + long + 8;
    return [{ turn, words, left, y }];
  });
}

export function TurnNames(props: {
  readonly turns: readonly Turn[];
  readonly x: (ms: number) => number;
  readonly width: number;
}): ReactNode {
  const { turns, x, width } = props;
  return (
    <g>
      {placedNames(turns, x, width).map(({ turn, words, left, y }) => (
        <g key={turn.number}>
          <path className={styles.turnLine} d={`M${x(turn.at)} ${y + 5}V${MOOD.bottom}`} />
          <text className={styles.turnName} x={left} y={y}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}
