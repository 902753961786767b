import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Language } from '../vocabulary/language.ts';
import type { Span } from '../vocabulary/reading.ts';
import { LOCALES } from './i18n/catalogue.ts';
import styles from './marked-text.module.css';

/** What a mark says of the words: they helped, they cost, they did harm, or they only matter. */
export type MarkTone = 'good' | 'lost' | 'harm' | 'note';

export interface Mark extends Span {
  readonly id: string;
  readonly tone: MarkTone;
  /** What is said of these words, for the `title` and for screen readers. */
  readonly label: string;
}

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Language of the words. */
  readonly language: Language;
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The text cut at every edge of a mark; marks may overlap, the pieces never do. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])];
  edges.sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}

const STRENGTH: Readonly<Record<MarkTone, number>> = { harm: 3, lost: 2, good: 1, note: 0 };

function strongest(marks: readonly Mark[]): Mark | undefined {
  return [...marks].sort((a, b) => STRENGTH[b.tone] - STRENGTH[a.tone])[0];
}

/** Somebody's words with stretches of them marked. Rendered as text, line breaks kept. */
export function MarkedText({ text, marks, language }: MarkedTextProps): ReactNode {
  return (
    <span lang={LOCALES[language]} dir="auto" className={styles.text}>
      {piecesOf(text, marks).map((piece) => {
        const mark = strongest(piece.marks);
        if (mark === undefined) return <Fragment key={piece.start}>{piece.text}</Fragment>;
        return (
          <mark
            key={piece.start}
            className={styles.mark}
            data-tone={mark.tone}
            title={piece.marks.map((each) => each.label).join('\n')}
          >
            {piece.text}
          </mark>
        );
      })}
    </span>
  );
}
