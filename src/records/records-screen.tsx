import type { ReactNode } from 'react';
import type { RunSummary } from '../storage/run-record.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState, LoadingState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { Bin } from './list/bin.tsx';
import { RunList, type RunListProps } from './list/run-list.tsx';
import { recordsTexts } from './messages/catalogue.ts';
import { OwnData, type OwnDataProps } from './own-data.tsx';
import type { Trainer } from './progress/next-practice.ts';
import { Progress } from './progress/progress.tsx';
import styles from './records-screen.module.css';
import { Undo, type Undoable } from './undo.tsx';

/** What the browser keeps, while it is being fetched and after. */
export type KeptRuns =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly message: string }
  | {
      readonly type: 'ready';
      /** Newest first. */
      readonly runs: readonly RunSummary[];
      readonly binned: readonly RunSummary[];
    };

export interface RecordsScreenProps
  extends Omit<RunListProps, 'runs'>,
    Omit<OwnDataProps, 'count'> {
  readonly kept: KeptRuns;
  /** Scenarios of the programme, with the kinds of message that each brings. */
  readonly trainers: readonly Trainer[];
  readonly onPutBack: (ids: readonly string[]) => void;
  readonly onErase: (ids: readonly string[]) => void;
  /** The last thing thrown away, while it can be taken back with one press. */
  readonly undo: Undoable | null;
  /** Says what a browser may do to records, when it is time to. */
  readonly reminder?: ReactNode;
}

/** What one has played, and what came of it over the weeks. */
export function RecordsScreen(props: RecordsScreenProps): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <article className={styles.records}>
      <header className={styles.opening}>
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </header>
      <Kept {...props} />
      {props.undo !== null && <Undo undo={props.undo} />}
    </article>
  );
}

function Kept(props: RecordsScreenProps): ReactNode {
  const { kept } = props;
  const say = useSay(recordsTexts);
  if (kept.type === 'loading') return <LoadingState label={say('loading')} />;
  if (kept.type === 'failed') {
    return (
      <ErrorState title={say('failed')}>{say('failedText', { message: kept.message })}</ErrorState>
    );
  }
  const { runs, binned } = kept;
  return (
    <>
      {props.reminder}
      {runs.length > 0 && (
        <Section title={say('progress')}>
          <Progress runs={runs} trainers={props.trainers} />
        </Section>
      )}
      <Section title={say('runs')}>
        {runs.length === 0 ? (
          <EmptyState
            title={say('empty')}
            action={
              <LinkButton kind="primary" href="#/">
                {say('toProgramme')}
              </LinkButton>
            }
          >
            {say('emptyText')}
          </EmptyState>
        ) : (
          <RunList {...props} runs={runs} />
        )}
        <Bin runs={binned} onPutBack={props.onPutBack} onErase={props.onErase} />
      </Section>
      <Section title={say('ownData')}>
        <OwnData {...props} count={runs.length + binned.length} />
      </Section>
    </>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
