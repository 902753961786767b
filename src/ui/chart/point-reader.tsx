import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useSay } from '../i18n/use-say.ts';
import { uiTexts } from '../messages/catalogue.ts';
import styles from './chart.module.css';

/** One thing that a figure shows, where it stands in the drawing, and what it says. */
export interface Point {
  readonly key: string;
  /** CSS pixels from the left and from the top of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface PointReaderProps {
  /** What the figure shows. */
  readonly caption: string;
  /** In reading order. */
  readonly points: readonly Point[];
  /** Opens what a point stands for. */
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** Pointers farther than this from every point, in CSS pixels, are on none. */
const REACH = 36;

/**
 * Lies over a drawing and reads it point by point: one stop of the Tab key, arrows from point to
 * point, Enter to open; a pointer reads the point it is nearest to. A figure has too many points, too
 * close together, for each to be a target of its own.
 */
export function PointReader({ caption, points, onOpen }: PointReaderProps): ReactNode {
  const id = useId();
  const say = useSay(uiTexts);
  const [active, setActive] = useState<number | null>(null);
  const shown = active === null ? undefined : points[Math.min(active, points.length - 1)];
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && shown !== undefined) onOpen?.(shown.key);
    const to = destination(event.key, active ?? -1, points.length);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
  };
  const nearest = (event: { readonly clientX: number; readonly clientY: number }, box: DOMRect) =>
    nearestOf(points, event.clientX - box.left, event.clientY - box.top);
  return (
    <>
      <div
        // A `select` cannot lie over a drawing, its options where the points are.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        aria-label={say('pointsOf', { caption })}
        aria-describedby={`${id}-help`}
        aria-activedescendant={shown === undefined ? undefined : `${id}-${shown.key}`}
        className={styles.reader}
        onKeyDown={move}
        onFocus={() => setActive((before) => before ?? 0)}
        onBlur={() => setActive(null)}
        onPointerMove={(event) =>
          setActive(nearest(event, event.currentTarget.getBoundingClientRect()))
        }
        onPointerLeave={() => setActive(null)}
        onClick={(event) => {
          const at = nearest(event, event.currentTarget.getBoundingClientRect());
          const point = at === null ? undefined : points[at];
          if (point !== undefined) onOpen?.(point.key);
        }}
      >
        {points.map((point) => (
          <span
            key={point.key}
            id={`${id}-${point.key}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={point === shown}
            aria-label={point.label}
            className={styles.point}
            data-shown={point === shown}
            style={{ left: point.x, top: point.y }}
          />
        ))}
      </div>
      <p id={`${id}-help`} hidden>
        {say(onOpen === undefined ? 'pointsHelp' : 'pointsHelpOpen')}
      </p>
      <p aria-hidden="true" className={styles.readout}>
        {shown?.label ?? ' '}
      </p>
    </>
  );
}

/** Where a key leads from a point; null where it leads nowhere. */
function destination(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, from + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function nearestOf(points: readonly Point[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = REACH;
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return nearest;
}
