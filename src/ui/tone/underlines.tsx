import type { ReactNode, Ref } from 'react';
import type { Span } from '../../vocabulary/reading.ts';
import type { Sense } from '../../vocabulary/sense.ts';
import type { Placed } from './placed.ts';
import styles from './underlines.module.css';

export interface Underlined extends Placed {
  readonly sense: Sense;
}

export interface UnderlinesProps<Thing extends Underlined> {
  readonly text: string;
  /** The weightiest first: where several meet, the first is drawn. */
  readonly things: readonly Thing[];
  /** Those that are being explained. */
  readonly here: readonly Thing[];
  readonly ref: Ref<HTMLDivElement>;
}

/**
 * The words with what there is to say about them underlined; lies under the box that has the words
 * themselves (`TextArea`'s `under`).
 */
export function Underlines<Thing extends Underlined>(props: UnderlinesProps<Thing>): ReactNode {
  const { text, things, here, ref } = props;
  const strokes = strokesOf(things);
  const end = endOfLine(text, strokes.at(-1)?.end ?? 0);
  let at = 0;
  const drawn: ReactNode[] = [];
  for (const { start, end: stop, thing } of strokes) {
    drawn.push(text.slice(at, start));
    drawn.push(
      <span
        key={start}
        className={styles.stroke}
        data-start={start}
        data-sense={thing.sense}
        data-here={here.includes(thing)}
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

/** Words underlined as in a text, for a legend. */
export function StrokeSample(props: {
  readonly sense: Sense;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={styles.stroke} data-sense={props.sense}>
      {props.children}
    </span>
  );
}

interface Stroke<Thing> extends Span {
  readonly thing: Thing;
}

/** One stroke for each stretch, of the first thing on it; strokes never overlap. */
export function strokesOf<Thing extends Placed>(
  things: readonly Thing[],
): readonly Stroke<Thing>[] {
  const all = things.flatMap((thing) => thing.spans.map((span) => ({ ...span, thing })));
  const edges = [...new Set(all.flatMap(({ start, end }) => [start, end]))].toSorted(
    (one, other) => one - other,
  );
  const strokes: Stroke<Thing>[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const top = all.find((each) => each.start <= start && end <= each.end);
    if (top === undefined) continue;
    const last = strokes.at(-1);
    if (last?.thing === top.thing && last.end === start)
      strokes[strokes.length - 1] = { ...last, end };
    else strokes.push({ start, end, thing: top.thing });
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
