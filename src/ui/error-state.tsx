import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from './i18n/use-say.ts';
import { uiTexts } from './messages/catalogue.ts';
import styles from './states.module.css';

/** One thing wrong with a file, ready to be read. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'hint';
  /** Stable code, such as `S104`. */
  readonly code?: string;
  readonly message: string;
  readonly place?: { readonly line: number; readonly column: number };
  /** Path in the file, such as `injects[3].trigger.at`. */
  readonly path?: string;
  readonly expected?: string;
  readonly got?: string;
  readonly hint?: string;
}

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const NAMES = { error: 'severityError', warning: 'severityWarning', hint: 'severityHint' } as const;

export interface ErrorStateProps {
  readonly title: string;
  /** True where this is all that the screen says: its title is the page's. */
  readonly page?: boolean;
  readonly children?: ReactNode;
  readonly problems?: readonly Problem[];
  readonly action?: ReactNode;
}

/** Something went wrong: what, where, what was expected, what came, and the way on. */
export function ErrorState(props: ErrorStateProps): ReactNode {
  const { title, page = false, children, problems = [], action } = props;
  const Title = page ? 'h1' : 'p';
  return (
    <div className={styles.error} role="alert">
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** What is wrong with a file, one entry a problem. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  return (
    <ol className={styles.problems}>
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.path} ${problem.place?.line}:${problem.place?.column} ${problem.message}`}
        >
          <ProblemEntry problem={problem} />
        </li>
      ))}
    </ol>
  );
}

function ProblemEntry({ problem }: { readonly problem: Problem }): ReactNode {
  const say = useSay(uiTexts);
  const Icon = ICONS[problem.severity];
  return (
    <article className={styles.problem} data-severity={problem.severity}>
      <p className={styles.message}>
        <Icon aria-hidden="true" className={styles.mark} />
        <span>
          <strong>{say(NAMES[problem.severity])}</strong> {problem.message}
        </span>
      </p>
      <dl className={styles.details}>
        {problem.expected !== undefined && (
          <Detail name={say('expected')} value={problem.expected} />
        )}
        {problem.got !== undefined && <Detail name={say('got')} value={problem.got} />}
        {problem.hint !== undefined && <Detail name={say('hint')} value={problem.hint} />}
      </dl>
      <p className={styles.where}>
        {[problem.code, problem.place && say('line', { ...problem.place }), problem.path]
          .filter((part) => part !== undefined && part !== '')
          .join(' · ')}
      </p>
    </article>
  );
}

function Detail({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
