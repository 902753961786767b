import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useFormats } from './i18n/formats.ts';
import { useSay } from './i18n/use-say.ts';
import { uiTexts } from './messages/catalogue.ts';
import styles from './meter.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MeterProps {
  readonly label: string;
  /** 0 to 100; null = not rated. */
  readonly value: number | null;
  readonly size?: 's' | 'm' | 'l';
  /** False: the bar alone; the figure stands elsewhere. */
  readonly figure?: boolean;
  readonly className?: string;
}

const SEGMENTS = 40;
/** Every tenth line of the scale is longer, as on a level meter. */
const MARKS = Array.from({ length: SEGMENTS }, (_, index) => index);

/** A level of 0 to 100, drawn as the level meter of a mixing desk. "Not rated" is said, not drawn as 0. */
export function Meter({
  label,
  value,
  size = 'm',
  figure = true,
  className,
}: MeterProps): ReactNode {
  const say = useSay(uiTexts);
  const formats = useFormats();
  const shown = value === null ? say('notRated') : formats.score(value);
  return (
    <div className={classNames(styles.meter, styles[size], className)}>
      <div>
        {value === null ? (
          <VisuallyHidden>{say('notRatedOf', { label })}</VisuallyHidden>
        ) : (
          <VisuallyHidden>
            <meter aria-label={label} min={0} max={100} value={value} aria-valuetext={shown} />
          </VisuallyHidden>
        )}
        <svg
          aria-hidden="true"
          className={styles.scale}
          viewBox={`0 0 ${SEGMENTS * 5 - 2} 16`}
          preserveAspectRatio="none"
        >
          {MARKS.map((mark) => (
            <rect
              key={mark}
              x={mark * 5}
              y={0}
              width={3}
              height={16}
              className={lit(mark, value) ? styles.lit : styles.unlit}
            />
          ))}
        </svg>
      </div>
      {figure && (
        <span aria-hidden="true" className={value === null ? styles.unrated : styles.figure}>
          {shown}
        </span>
      )}
    </div>
  );
}

function lit(mark: number, value: number | null): boolean {
  return value !== null && (mark + 0.5) / SEGMENTS <= value / 100;
}
