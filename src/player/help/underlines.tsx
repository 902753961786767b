import { type ReactNode, type Ref } from 'react';
import type { Span } from '../../vocabulary/reading.ts';
import styles from './help.module.css';
import { byWeight, type Note } from './note.ts';

export interface UnderlinesProps {
  readonly text: string;
  readonly notes: readonly Note[];
  /** The notes that are being explained. */
  readonly here: readonly Note[];
  readonly ref: Ref<HTMLDivElement>;
}

/** The words with what there is to say about them underlined; the words themselves are the box's. */
export function Underlines({ text, notes, here, ref }: UnderlinesProps): ReactNode {
  const strokes = strokesOf(notes);
  const end = endOfLine(text, strokes.at(-1)?.end ?? 0);
  let at = 0;
  const drawn: ReactNode[] = [];
  for (const { start, end: stop, note } of strokes) {
    drawn.push(text.slice(at, start));
    drawn.push(
      <span
        key={start}
        className={styles.stroke}
        data-start={start}
        data-sense={note.sense}
        data-here={here.includes(note)}
      >
        {text.slice(start, stop)}
      </span>,
    );
    at = stop;
  }
  return (
    <div ref={ref}>
      {drawn}
      {text.slice(at, end)}
    </div>
  );
}

interface Stroke extends Span {
  readonly note: Note;
}

/** One stroke for each stretch, of the weightiest note on it; strokes never overlap. */
export function strokesOf(notes: readonly Note[]): readonly Stroke[] {
  const all = notes.flatMap((note) => note.spans.map((span) => ({ ...span, note })));
  const edges = [...new Set(all.flatMap(({ start, end }) => [start, end]))].toSorted(
    (one, other) => one - other,
  );
  const strokes: Stroke[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const [top] = all
      .filter((each) => each.start <= start && end <= each.end)
      .toSorted((one, other) => byWeight(one.note, other.note));
    if (top === undefined) continue;
    const last = strokes.at(-1);
    if (last?.note === top.note && last.end === start)
      strokes[strokes.length - 1] = { ...last, end };
    else strokes.push({ start, end, note: top.note });
  }
  return strokes;
}

/** How far a line is looked for its end: nobody sees where a longer one would break. */
const LONGEST_LINE = 2000;

/** Nothing is drawn beyond the line of the last stroke, however much more there is. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return Math.min(end === -1 ? text.length : end, from + LONGEST_LINE);
}
