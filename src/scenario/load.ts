import { check } from './check.ts';
import { CATALOGUE } from './diagnostics/catalogue.ts';
import { type Diagnostic, diagnosticOf } from './diagnostics/diagnostic.ts';
import { type Finding, finding } from './diagnostics/finding.ts';
import { migrate } from './migrations/registry.ts';
import type { Path } from './path.ts';
import type { Scenario } from './schema/scenario.ts';
import { validate } from './shape/validate.ts';
import { acceptText, decode } from './source/decode.ts';
import { parse } from './source/parse.ts';
import { LineIndex, offsetsOf } from './source/places.ts';
import { recognise } from './version.ts';

/** What came of reading a scenario file. There is a scenario exactly when no diagnostic is an error. */
export interface Loaded {
  readonly scenario?: Scenario;
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How the file is called in its diagnostics. */
export interface LoadOptions {
  readonly file: string;
}

/**
 * Reads a scenario from a stranger's bytes (or text): size, strict UTF-8, a walk without recursion
 * (grammar, depth, repeated and forbidden keys), version, migration, schema, limits, sense. Each gate
 * must be passed before the next one looks, so nothing behind the walk ever sees hostile text. Never
 * throws, and never gives half a scenario.
 */
export function load(source: Uint8Array | string, { file }: LoadOptions): Loaded {
  const { text, problem } = typeof source === 'string' ? acceptText(source) : decode(source);
  if (problem !== undefined) return refuse([problem], { file, text });
  const parsed = parse(text);
  if ('problem' in parsed) return refuse([parsed.problem], { file, text });
  const { root } = parsed;
  const recognised = recognise(root);
  if ('problem' in recognised) return refuse([recognised.problem], { file, text, root });
  const { value, retrace } = migrate(recognised.file, recognised.version);
  const place = { file, text, root, retrace };
  const validated = validate(value);
  if (validated.findings !== undefined) return refuse(validated.findings, place);
  const findings = check(validated.scenario);
  const diagnostics = placed(worthTelling(findings), place);
  return findings.some(isError) ? { diagnostics } : { scenario: validated.scenario, diagnostics };
}

/** More problems of sense than this help nobody. */
const MOST_TOLD = 500;

/** All of them, or where there are too many the errors first, and a word that there are more. */
function worthTelling(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_TOLD) return findings;
  const errors = findings.filter(isError);
  const others = findings.filter((found) => !isError(found));
  const told = [...errors, ...others].slice(0, MOST_TOLD);
  return [...told, finding('EO221', [], { limit: MOST_TOLD })];
}

function isError({ code }: Finding): boolean {
  return CATALOGUE[code].severity === 'error';
}

/** The text a finding is to be placed in. */
interface Source {
  readonly file: string;
  readonly text: string;
  /** The text as parsed; nothing where it could not be. */
  readonly root?: unknown;
  readonly retrace?: (path: Path) => Path;
}

function refuse(findings: readonly Finding[], source: Source): Loaded {
  return { diagnostics: placed(findings, source) };
}

/** Findings with their line and column, in the order of the file. */
function placed(findings: readonly Finding[], { file, text, root, retrace }: Source): Diagnostic[] {
  if (findings.length === 0) return [];
  const paths = findings.map(({ path }) => retrace?.(path) ?? path);
  const offsets =
    root === undefined
      ? []
      : offsetsOf(
          text,
          findings.map(({ on }, n) => ({ on, path: paths[n] ?? [] })),
        );
  const lines = new LineIndex(text);
  return findings
    .map((found, n) => ({ found, path: paths[n] ?? [], offset: found.offset ?? offsets[n] ?? 0 }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ found, path, offset }) =>
      diagnosticOf(found, root, { file, place: lines.place(offset), path }),
    );
}
