import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Diagnostic } from '../../scenario/diagnostics/diagnostic.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useBenchState, useWorkbench } from '../workbench/workbench-context.ts';
import { problemsTexts } from './messages/catalogue.ts';
import { pathOf } from './path-of.ts';
import styles from './problems.module.css';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

/** Rows drawn at first; nobody mends more at once. */
const FEW = 100;

/** What is wrong with the scenario as it stands, in the order of the file; a press goes to the place. */
export function ProblemsPanel(): ReactNode {
  const say = useSay(problemsTexts);
  const diagnosis = useBenchState((state) => state.diagnosis);
  const isStale = useBenchState(
    (state) => state.diagnosis !== null && state.diagnosis.text !== state.document.text,
  );
  const [shown, setShown] = useState(FEW);
  const all = diagnosis?.diagnostics ?? [];
  const count = (severity: Diagnostic['severity']): number =>
    all.filter((each) => each.severity === severity).length;
  const title =
    diagnosis === null
      ? say('reading')
      : all.length === 0
        ? say('none')
        : say('counts', {
            errors: count('error'),
            warnings: count('warning'),
            hints: count('hint'),
          });
  return (
    <section className={styles.panel} aria-label={say('problems')} aria-busy={isStale}>
      <Disclosure title={title} level={2}>
        {all.length === 0 ? (
          <p className={styles.none}>
            <CircleCheck aria-hidden="true" /> {say('noneText')}
          </p>
        ) : (
          <ol className={styles.list}>
            {all.slice(0, shown).map((each) => (
              <li key={`${each.code} ${each.path} ${each.line}:${each.column}`}>
                <ProblemRow diagnostic={each} />
              </li>
            ))}
          </ol>
        )}
        {all.length > shown && (
          <Button size="s" onPress={() => setShown((n) => n + FEW)}>
            {say('more', { n: all.length - shown })}
          </Button>
        )}
      </Disclosure>
    </section>
  );
}

function ProblemRow({ diagnostic }: { readonly diagnostic: Diagnostic }): ReactNode {
  const say = useSay(problemsTexts);
  const { language } = useLanguage();
  const bench = useWorkbench();
  const { severity, code, path, line, column } = diagnostic;
  const Icon = ICONS[severity];
  return (
    <button
      type="button"
      className={styles.row}
      data-severity={severity}
      onClick={() => bench.pointAt(pathOf(path))}
    >
      <Icon aria-hidden="true" className={styles.icon} />
      <span className={styles.message}>
        <span className={styles.severity}>{say('severity', { severity })}</span>{' '}
        {diagnostic.message[language]}
      </span>
      <span className={styles.hint}>{diagnostic.hint[language]}</span>
      <code className={styles.place}>
        {code} {path} {line}:{column}
      </code>
    </button>
  );
}
