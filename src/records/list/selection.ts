import { wordsOf } from '../../lib/folded.ts';
import { textIn } from '../../scenario/text.ts';
import type { RunSummary } from '../../storage/run-record.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { CRITERIA, type Criterion } from '../../vocabulary/criterion.ts';
import type { Language } from '../../vocabulary/language.ts';
import { inOrder, type Order } from '../order.ts';

/** Which runs are shown; null lets all pass. */
export interface RunFilter {
  /** Every word must begin a word of the title or of the name. */
  readonly words: string;
  readonly scenario: string | null;
  readonly mode: RunSummary['header']['settings']['mode'] | null;
  readonly state: RunSummary['progress']['state'] | null;
  readonly kind: RunKind | null;
}

/** Tries at drills are many and short: they are listed apart from the rest. */
export type RunKind = 'exercise' | 'drill';

export const NO_FILTER: RunFilter = {
  words: '',
  scenario: null,
  mode: null,
  state: null,
  kind: null,
};

export function kindOf({ header }: RunSummary): RunKind {
  return header.format === 'drill' ? 'drill' : 'exercise';
}

/** Whether there is anything to keep apart. */
export function isMixed(runs: readonly RunSummary[]): boolean {
  return new Set(runs.map(kindOf)).size > 1;
}

/** What is shown before anybody narrows it: drills only where there is nothing else. */
export function firstFilter(runs: readonly RunSummary[]): RunFilter {
  return isMixed(runs) ? { ...NO_FILTER, kind: 'exercise' } : NO_FILTER;
}

export type RunColumn = 'title' | 'date' | 'mode' | 'overall' | Criterion;

export const NEWEST_FIRST: Order<RunColumn> = { by: 'date', descending: true };

export const SCORE_COLUMNS = ['overall', ...CRITERIA] as const;

/** Title of a run's scenario as a reader of `language` sees it. */
export function titleOf({ header }: RunSummary, language: Language) {
  return textIn(header.title, language, header.settings.language);
}

/** Runs that pass the filter, in the order asked for; what has no score stands last either way. */
export function selectedRuns(
  runs: readonly RunSummary[],
  filter: RunFilter,
  order: Order<RunColumn>,
  language: Language,
): readonly RunSummary[] {
  const wanted = wordsOf(filter.words);
  const passing = runs.filter((run) => passes(run, filter) && holds(run, wanted, language));
  return inOrder(passing, order, (run) => valueOf(run, order.by, language), LOCALES[language]);
}

function passes(run: RunSummary, { scenario, mode, state, kind }: RunFilter): boolean {
  const { header, progress } = run;
  return (
    (kind === null || kindOf(run) === kind) &&
    (scenario === null || header.scenarioId === scenario) &&
    (mode === null || header.settings.mode === mode) &&
    (state === null || progress.state === state)
  );
}

function holds(run: RunSummary, wanted: readonly string[], language: Language): boolean {
  const here = wordsOf(`${titleOf(run, language).text} ${run.header.pseudonym ?? ''}`);
  return wanted.every((word) => here.some((known) => known.startsWith(word)));
}

function valueOf(run: RunSummary, column: RunColumn, language: Language): string | number | null {
  switch (column) {
    case 'title':
      return titleOf(run, language).text;
    case 'date':
      return run.header.startedAt;
    case 'mode':
      return run.header.settings.mode;
    default:
      return run.result?.[column] ?? null;
  }
}

/** Scenarios that were played, each once, for the filter; in the order of their titles. */
export function scenariosOf(
  runs: readonly RunSummary[],
  language: Language,
): readonly { readonly id: string; readonly title: string }[] {
  const titles = new Map(
    runs.map((run) => [run.header.scenarioId, titleOf(run, language).text] as const).toReversed(),
  );
  const collator = new Intl.Collator(LOCALES[language]);
  return [...titles]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => collator.compare(a.title, b.title));
}
