import { Fragment, type ReactNode, useMemo } from 'react';
import type { Scores } from '../../storage/run-record.ts';
import { Figure, LegendEntry } from '../../ui/chart/figure.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import type { CountedRun } from './own-runs.ts';
import styles from './progress.module.css';
import { RunMark } from './run-mark.tsx';
import { ScoreTable } from './score-table.tsx';
import { useWeekName } from './use-week-name.ts';
import { type Week, weeksOf } from './weeks.ts';

const ROWS = ['overall', ...CRITERIA] as const;
/** CSS pixels: a strip, the space under it, room for the weeks and for the figures at the edges. */
const STRIP = 74;
const GAP = 42;
const FOOT = 26;
const LEFT = 30;
const RIGHT = 44;
/** Beyond this, a few runs would be strewn over the whole width of a large screen. */
const WIDEST_STEP = 96;
const LABEL = 118;

interface Layout {
  readonly width: number;
  readonly x: (index: number) => number;
  readonly weeks: readonly Week[];
}

function layoutOf(runs: readonly CountedRun[], weeks: readonly Week[], width: number): Layout {
  const room = Math.max(1, width - LEFT - RIGHT);
  const step = Math.min(WIDEST_STEP, room / runs.length);
  return { width, weeks, x: (index) => LEFT + step * (index + 0.5) };
}

/** Overall and the three criteria, run by run, week by week: one strip each, on one scale. */
export function ScoreFigure({ runs }: { readonly runs: readonly CountedRun[] }): ReactNode {
  const say = useSay(recordsTexts);
  const weeks = useMemo(() => weeksOf(runs), [runs]);
  return (
    <Figure
      caption={say('scoreCaption')}
      summary={say('scoreSummary', { runs: runs.length, weeks: weeks.length })}
      height={ROWS.length * (STRIP + GAP) + FOOT}
      renderDrawing={(width) => <Strips runs={runs} layout={layoutOf(runs, weeks, width)} />}
      legend={<Legend runs={runs} />}
      table={<ScoreTable runs={runs} />}
    />
  );
}

function Strips(props: {
  readonly runs: readonly CountedRun[];
  readonly layout: Layout;
}): ReactNode {
  const { runs, layout } = props;
  return (
    <>
      <Weeks layout={layout} />
      {ROWS.map((row, place) => (
        <g key={row} transform={`translate(0 ${place * (STRIP + GAP) + GAP - 8})`}>
          <Strip row={row} runs={runs} layout={layout} />
        </g>
      ))}
    </>
  );
}

function Strip(props: {
  readonly row: keyof Scores;
  readonly runs: readonly CountedRun[];
  readonly layout: Layout;
}): ReactNode {
  const { row, runs, layout } = props;
  const names = useNames();
  const formats = useFormats();
  const y = (score: number): number => STRIP - (score / 100) * STRIP;
  const points = runs.flatMap(({ result, summary }, index) => {
    const score = result[row];
    return score === null ? [] : [{ id: summary.header.id, index, score, summary }];
  });
  const last = points.at(-1);
  return (
    <>
      <text className={row === 'overall' ? styles.mainName : styles.stripName} y={-10}>
        {names.criterion(row)}
      </text>
      {[0, 50, 100].map((score) => (
        <Fragment key={score}>
          <line
            className={styles.grid}
            x1={LEFT}
            x2={layout.width - RIGHT}
            y1={y(score)}
            y2={y(score)}
          />
          <text className={styles.scale} x={LEFT - 6} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        </Fragment>
      ))}
      <polyline
        className={styles.path}
        points={points.map(({ index, score }) => `${layout.x(index)},${y(score)}`).join(' ')}
      />
      {points.map(({ id, index, score, summary }) => (
        <RunMark key={id} x={layout.x(index)} y={y(score)} look={summary.header.settings} />
      ))}
      {last !== undefined && (
        <text className={styles.last} x={layout.x(last.index) + 10} y={y(last.score) + 4}>
          {formats.number(Math.round(last.score))}
        </text>
      )}
    </>
  );
}

/** A line where each week begins, and its name where there is room for it. */
function Weeks({ layout }: { readonly layout: Layout }): ReactNode {
  const nameOf = useWeekName();
  const foot = ROWS.length * (STRIP + GAP);
  const places = layout.weeks.flatMap(({ monday, runs: [first] }) =>
    first === undefined
      ? []
      : [{ monday, x: (layout.x(first.index - 1) + layout.x(first.index)) / 2 }],
  );
  const named: { readonly monday: number; readonly x: number }[] = [];
  for (const place of places) {
    const before = named.at(-1);
    const hasRoom = place.x + LABEL <= layout.width;
    if (hasRoom && (before === undefined || place.x - before.x >= LABEL)) named.push(place);
  }
  return (
    <>
      {places.map(({ monday, x }) => (
        <line key={monday} className={styles.week} x1={x} x2={x} y1={8} y2={foot} />
      ))}
      {(named.length === 0 ? places.slice(0, 1) : named).map(({ monday, x }) => (
        <text key={monday} className={styles.scale} x={x + 4} y={foot + 14}>
          {nameOf(monday)}
        </text>
      ))}
    </>
  );
}

/** Only what is on the figure; a legend of one mark explains nothing. */
function Legend({ runs }: { readonly runs: readonly CountedRun[] }): ReactNode {
  const say = useSay(recordsTexts);
  const settings = runs.map(({ summary }) => summary.header.settings);
  const looks = [
    { key: 'practice', label: say('modePractice'), look: { mode: 'practice', allowance: 1 } },
    { key: 'exam', label: say('modeExam'), look: { mode: 'exam', allowance: 1 } },
    { key: 'time', label: say('legendTime'), look: { mode: 'practice', allowance: 2 } },
  ] as const;
  const shown = looks.filter(({ key, look }) =>
    settings.some((own) =>
      key === 'time' ? own.allowance !== 1 : own.mode === look.mode && own.allowance === 1,
    ),
  );
  if (shown.length < 2) return null;
  return shown.map(({ key, label, look }) => (
    <LegendEntry key={key} mark={<RunMark x={11} y={6} look={look} />}>
      {label}
    </LegendEntry>
  ));
}
