import { type Diagnostic, diagnosticOf } from '../scenario/diagnostics/diagnostic.ts';
import { load } from '../scenario/load.ts';
import type { Path } from '../scenario/path.ts';
import { pathText, valueAt } from '../scenario/path.ts';
import { findingsOf } from '../scenario/shape/issue.ts';
import { LineIndex, offsetsOf } from '../scenario/source/places.ts';
import { Scanner } from '../scenario/source/scanner.ts';
import type { Bilingual } from '../vocabulary/language.ts';
import { type ExportedRun, RUN_VERSION } from './run.ts';
import { exportedRunShape } from './run-schema/run.ts';

/** What is wrong with a run file, placed in it. Line and column are counted from 1. */
export interface RunFileProblem {
  readonly line: number;
  readonly column: number;
  /** JSONPath, such as `$.events[3].seq`. */
  readonly path: string;
  /** A whole sentence: what was expected and what came. */
  readonly message: Bilingual;
}

/** What came of reading a run file: a run, or why not; never half of one. */
export type RunFile =
  | { readonly run: ExportedRun }
  | { readonly problems: readonly RunFileProblem[] };

/** The heaviest run file read, in UTF-16 units: a scenario and an hour of readings fit well. */
export const RUN_FILE_LIMIT = 20_000_000;

/** As many events as the schema of a run allows, and what they hold. */
const RUN_LIMITS = { values: 5_000_000, width: 200_000 };

/** More problems than this help nobody. */
const MOST_TOLD = 20;

/**
 * Reads a run from a stranger's text: size, a walk without recursion (grammar, depth, repeated and
 * forbidden keys), version, shape, the order of events, then its scenario by the scenario loader. It
 * does not say whether the log can be played: that takes a replay.
 *
 * @param unwrap where the run may stand below the top of the file, such as under `run`.
 */
export function parseRunFile(source: string, unwrap: readonly string[] = []): RunFile {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.length > RUN_FILE_LIMIT) return refuse([], 0, text, TOO_LARGE);
  const flaw = new Scanner(text, RUN_LIMITS).run();
  if (flaw !== null) {
    const place = new LineIndex(text).place(flaw.offset ?? 0);
    const diagnostic = diagnosticOf(flaw, undefined, { file: '', place, path: flaw.path });
    return { problems: [problemOf(diagnostic)] };
  }
  const root: unknown = JSON.parse(text);
  const key = unwrap.find((one) => isObject(valueAt(root, [one])));
  const base: Path = key === undefined ? [] : [key];
  return readRun(text, root, base);
}

function readRun(text: string, root: unknown, base: Path): RunFile {
  const value = valueAt(root, base);
  const version = valueAt(value, ['schemaVersion']);
  if (!isObject(value) || !Array.isArray(valueAt(value, ['events']))) {
    return refuse(base, null, text, NOT_A_RUN);
  }
  if (typeof version === 'number' && version > RUN_VERSION) {
    return refuse([...base, 'schemaVersion'], null, text, TOO_NEW);
  }
  const shape = exportedRunShape.safeParse(value);
  if (!shape.success) return { problems: shapeProblems(text, root, base, shape.error.issues) };
  const { scenario: embedded, ...run } = shape.data;
  const disorder = firstDisorder(run.events);
  if (disorder !== null) {
    return refuse([...base, 'events', disorder.index, disorder.key], null, text, disorder.message);
  }
  if (run.forkOf !== undefined && run.forkOf.events > run.events.length) {
    const path = [...base, 'forkOf', 'events'];
    return refuse(path, null, text, tooManyInherited(run.forkOf.events, run.events.length));
  }
  const loaded = load(JSON.stringify(embedded) ?? 'null', { file: '' });
  if (loaded.scenario === undefined) {
    return { problems: scenarioProblems(text, base, loaded.diagnostics) };
  }
  if (run.scenarioId !== loaded.scenario.id) {
    return refuse(
      [...base, 'scenarioId'],
      null,
      text,
      otherScenario(run.scenarioId, loaded.scenario.id),
    );
  }
  const { pseudonym, ...rest } = run;
  const named = pseudonym === undefined ? rest : { ...rest, pseudonym };
  return { run: { ...named, scenario: loaded.scenario } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Issues = Parameters<typeof findingsOf>[0][];

/** What a schema complains of, placed in the text. */
export function shapeProblems(
  text: string,
  root: unknown,
  base: Path,
  issues: Issues,
): readonly RunFileProblem[] {
  const findings = issues.slice(0, MOST_TOLD).flatMap((issue) => findingsOf(issue, root, base));
  const offsets = offsetsOf(
    text,
    findings.map(({ path, on }) => ({ path, on })),
  );
  const lines = new LineIndex(text);
  return findings.map((found, index) => {
    const place = lines.place(offsets[index] ?? 0);
    return problemOf(diagnosticOf(found, root, { file: '', place, path: found.path }));
  });
}

/** Problems of the embedded scenario, at the path that they have in the run file. */
function scenarioProblems(
  text: string,
  base: Path,
  diagnostics: readonly Diagnostic[],
): readonly RunFileProblem[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').slice(0, MOST_TOLD);
  const path = [...base, 'scenario'];
  const [offset = 0] = offsetsOf(text, [{ path, on: 'value' }]);
  const place = new LineIndex(text).place(offset);
  return errors.map((error) => ({
    ...problemOf({ ...error, ...place }),
    path: pathText(path) + error.path.slice(1),
  }));
}

function problemOf({ line, column, path, message, expected, got }: Diagnostic): RunFileProblem {
  return {
    line,
    column,
    path,
    message: {
      fr: `${message.fr} Attendu\u00a0: ${expected.fr}; trouvé\u00a0: ${got.fr}.`,
      en: `${message.en} Expected: ${expected.en}; got: ${got.en}.`,
    },
  };
}

interface Disorder {
  readonly index: number;
  readonly key: 'seq' | 'at' | 'type';
  readonly message: Bilingual;
}

/** A log numbers its events from 0 without gaps, and time never runs backwards in it. */
function firstDisorder(events: ExportedRun['events']): Disorder | null {
  let now = 0;
  for (const [index, { seq, at }] of events.entries()) {
    if (seq !== index) return { index, key: 'seq', message: expected(index, seq) };
    if (at < now) return { index, key: 'at', message: expected(`≥ ${now}`, at) };
    now = at;
  }
  return null;
}

function expected(wanted: number | string, got: number): Bilingual {
  return {
    fr: `Les événements ne se suivent pas. Attendu\u00a0: ${wanted}; trouvé\u00a0: ${got}.`,
    en: `The events do not follow each other. Expected: ${wanted}; got: ${got}.`,
  };
}

function refuse(path: Path, offset: number | null, text: string, message: Bilingual): RunFile {
  const found = offset ?? offsetsOf(text, [{ path, on: 'value' }])[0] ?? 0;
  const { line, column } = new LineIndex(text).place(found);
  return { problems: [{ line, column, path: pathText(path), message }] };
}

const TOO_LARGE: Bilingual = {
  fr: `Le fichier est trop lourd pour une partie. Attendu\u00a0: au plus ${RUN_FILE_LIMIT / 1_000_000}\u00a0Mo.`,
  en: `The file is too heavy for a run. Expected: at most ${RUN_FILE_LIMIT / 1_000_000} MB.`,
};

const NOT_A_RUN: Bilingual = {
  fr: 'Ce n’est pas une partie exportée. Attendu\u00a0: un objet qui a une liste «\u00a0events\u00a0».',
  en: 'This is not an exported run. Expected: an object that has a list "events".',
};

const TOO_NEW: Bilingual = {
  fr: `Cette partie vient d’une version plus récente du programme. Attendu\u00a0: ${RUN_VERSION} au plus.`,
  en: `This run comes from a newer version of the program. Expected: ${RUN_VERSION} at most.`,
};

function tooManyInherited(said: number, held: number): Bilingual {
  return {
    fr: `La partie dit tenir d’une autre plus d’événements qu’elle n’en contient. Attendu\u00a0: au plus ${held}; trouvé\u00a0: ${said}.`,
    en: `The run says that it has more events from another than it holds. Expected: at most ${held}; got: ${said}.`,
  };
}

function otherScenario(said: string, embedded: string): Bilingual {
  return {
    fr: `La partie se dit du scénario «\u00a0${said}\u00a0» et contient «\u00a0${embedded}\u00a0».`,
    en: `The run says it is of scenario "${said}" and holds "${embedded}".`,
  };
}
