import { compile } from '../../engine/programme.ts';
import type { Annotation, ExportedRun, Run } from '../../engine/run.ts';
import { parseRunFile, type RunFileProblem } from '../../engine/run-file.ts';
import { view } from '../../engine/view.ts';
import { type Differences, secondLook } from '../../rehearsal/second-look.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import { applyOverrides, type Override } from '../../scoring/overall/overrides.ts';
import { score } from '../../scoring/score.ts';
import type { Measures, ScoreSheet } from '../../scoring/sheet.ts';
import type { Criterion } from '../../vocabulary/criterion.ts';
import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { differencesTold } from './differences.ts';
import { type ReadCase, readCases } from './read-cases.ts';

/** What is known of a run that somebody handed in: judged anew, and small enough to hand between threads. */
export interface ReadRun {
  readonly header: Omit<Run, 'events' | 'annotations'>;
  /** Length of the log, and of what was said about it. */
  readonly events: number;
  readonly annotations: number;
  readonly title: Text;
  /** Languages that its scenario is played in. */
  readonly languages: readonly Language[];
  readonly ended: boolean;
  /** Simulated ms that it lasted. */
  readonly duration: number;
  /** 0 to 100, null where not rated; with the instructor's corrections in place. */
  readonly scores: Readonly<Record<Criterion | 'overall', number | null>>;
  /** Overall as the rules alone have it. */
  readonly automatic: number | null;
  readonly overrides: readonly Override[];
  readonly measures: Measures;
  /** How it differs from what its file claims, each in a sentence. */
  readonly differences: readonly Bilingual[];
  readonly cases: readonly ReadCase[];
}

export type ReadOutcome =
  | { readonly type: 'read'; readonly run: ReadRun }
  | { readonly type: 'refused'; readonly problems: readonly RunFileProblem[] };

/**
 * Judges the text of a run file: replayed event by event, its words read again, scored again, with the
 * overrides it carries. What it claims is compared and never believed. Never throws.
 */
export function readRun(text: string): ReadOutcome {
  try {
    const file = parseRunFile(text, ['run']);
    if ('problems' in file) return { type: 'refused', problems: file.problems };
    return { type: 'read', run: readParsed(file.run) };
  } catch {
    return { type: 'refused', problems: [UNPLAYABLE] };
  }
}

function readParsed(exported: ExportedRun): ReadRun {
  const { scenario } = exported;
  const { run, snapshot, differences } = secondLook(exported);
  const programme = compile(scenario);
  const page = view(programme, snapshot);
  const automatic = score(programme, run);
  const { sheet, overrides, unplaced } = applyOverrides(automatic, run.annotations);
  const { events: _events, annotations: _annotations, ...header } = run;
  return {
    header,
    events: exported.events.length,
    annotations: exported.annotations.length,
    title: scenario.title,
    languages: scenario.languages,
    ended: page.status === 'ended',
    duration: snapshot.now,
    scores: scoresOf(sheet),
    automatic: automatic.overall,
    overrides,
    measures: sheet.measures,
    differences: told(differences, unplaced),
    cases: readCases({ programme, run, page, sheet, overrides }),
  };
}

function scoresOf({ overall, criteria }: ScoreSheet): ReadRun['scores'] {
  const { responseTime, tone, escalation } = criteria;
  return {
    overall,
    responseTime: responseTime.score,
    tone: tone.score,
    escalation: escalation.score,
  };
}

function told(differences: Differences, unplaced: readonly Annotation[]): readonly Bilingual[] {
  return differencesTold(differences, unplaced.length);
}

/** Its shape is right and yet it cannot be told again: the log is not of this scenario. */
const UNPLAYABLE: RunFileProblem = {
  line: 1,
  column: 1,
  path: '$.events',
  message: {
    fr: 'Les événements de cette simulation ne peuvent pas être rejoués sur son scénario. Le fichier a été modifié ou abîmé.',
    en: 'The events of this run cannot be replayed on its scenario. The file was changed or damaged.',
  },
};
