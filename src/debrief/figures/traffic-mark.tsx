import type { ReactNode } from 'react';
import styles from './figures.module.css';
import type { Traffic } from './timeline-data.ts';

/** Heights of the two lanes, in CSS pixels. */
export const ARRIVALS = 248;
export const ANSWERS = 332;

/** An arrival, and the line that leads to its answer: the longer it waited, the more it leans. */
export function TrafficMark({
  traffic,
  x,
}: {
  readonly traffic: Traffic;
  readonly x: (ms: number) => number;
}): ReactNode {
  const { at, answeredAt, kind, state } = traffic;
  const start = x(Math.max(0, at));
  const className = kind === 'danger' ? styles.danger : styles[state];
  return (
    <g className={className}>
      {answeredAt === null ? (
        kind !== 'silence' && (
          <path
            className={styles.unanswered}
            d={`M${start} ${ARRIVALS}v26m-5 0l10 10m0 -10l-10 10`}
          />
        )
      ) : (
        <>
          <line className={styles.wait} x1={start} y1={ARRIVALS} x2={x(answeredAt)} y2={ANSWERS} />
          <circle className={styles.answer} cx={x(answeredAt)} cy={ANSWERS} r={4} />
        </>
      )}
      {kind === 'silence' ? (
        <rect className={styles.quiet} x={start - 4} y={ARRIVALS - 4} width={8} height={8} />
      ) : (
        <circle
          className={styles.arrival}
          cx={start}
          cy={ARRIVALS}
          r={kind === 'danger' ? 6.5 : 5}
        />
      )}
    </g>
  );
}
