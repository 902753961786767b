import { type ReactNode, useMemo } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import { KindFigure } from './kind-figure.tsx';
import { kindTrends } from './kind-trends.ts';
import { nextPractice, type Trainer } from './next-practice.ts';
import { type Counted, countedRuns } from './own-runs.ts';
import styles from './progress.module.css';
import { ScoreFigure } from './score-figure.tsx';
import { WhatNext } from './what-next.tsx';

export interface ProgressProps {
  readonly runs: readonly RunSummary[];
  readonly trainers: readonly Trainer[];
}

/** How things go from week to week, by criterion and by kind of message, and what to practise next. */
export function Progress({ runs, trainers }: ProgressProps): ReactNode {
  const say = useSay(recordsTexts);
  const counted = useMemo(() => countedRuns(runs), [runs]);
  const trends = useMemo(() => kindTrends(counted.runs), [counted]);
  const last = counted.runs.at(-1)?.summary.header.scenarioId ?? null;
  if (counted.runs.length === 0) {
    return (
      <>
        <EmptyState title={say(counted.waiting > 0 ? 'progressWaiting' : 'progressEmpty')}>
          {say(counted.waiting > 0 ? 'progressWaitingText' : 'progressEmptyText')}
        </EmptyState>
        <LeftOutNote counted={counted} />
      </>
    );
  }
  return (
    <div className={styles.progress}>
      <p className={styles.note}>{say('progressOf', { runs: counted.runs.length })}</p>
      <ScoreFigure runs={counted.runs} />
      {trends.length > 0 && (
        <>
          <KindFigure trends={trends} />
          <WhatNext advice={nextPractice(trends, trainers, last)} />
        </>
      )}
      <LeftOutNote counted={counted} />
    </div>
  );
}

/** What was played and is not told above, and why. */
function LeftOutNote({ counted }: { readonly counted: Counted }): ReactNode {
  const say = useSay(recordsTexts);
  const { file = 0, fork = 0, tour = 0, drill = 0, undated = 0 } = counted.leftOut;
  if (file + fork + tour + drill + undated === 0) return null;
  return (
    <p className={styles.note}>
      {[
        ...(file > 0 ? [say('leftOutFile', { count: file })] : []),
        ...(fork > 0 ? [say('leftOutFork', { count: fork })] : []),
        ...(tour > 0 ? [say('leftOutTour')] : []),
        ...(drill > 0 ? [say('leftOutDrill', { count: drill })] : []),
        ...(undated > 0 ? [say('leftOutUndated', { count: undated })] : []),
      ].join(' ')}
    </p>
  );
}
