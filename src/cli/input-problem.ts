import type { RunFileProblem } from '../engine/run-file.ts';
import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts';
import { load } from '../scenario/load.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { FILE_LIMIT } from '../scenario/source/limits.ts';
import type { Bilingual, Language } from '../vocabulary/language.ts';
import { type Terminal, UsageError } from './command.ts';
import { bytesOf } from './file-bytes.ts';

/** The scenario of a file, or null once every error has been told on stderr with its place. */
export async function scenarioFrom(file: string, terminal: Terminal): Promise<Scenario | null> {
  const { scenario, diagnostics } = load(await bytesOf(file, FILE_LIMIT), { file });
  if (scenario !== undefined) return scenario;
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error')
      terminal.err(diagnosticLine(diagnostic, terminal.language));
  }
  return null;
}

function diagnosticLine(found: Diagnostic, language: Language): string {
  const { file, line, column, code, message, hint } = found;
  return `${file}:${line}:${column} ${code} ${message[language]} ${hint[language]}`;
}

/** `file:line:column path sentence`. */
export function problemLine(file: string, problem: RunFileProblem, language: Language): string {
  const { line, column, path, message } = problem;
  return `${file}:${line}:${column} ${path} ${message[language]}`;
}

/** The one argument that a command takes. */
export function theOnly(positionals: readonly string[], what: Bilingual): string {
  const [first, ...others] = positionals;
  if (first === undefined || others.length > 0) {
    throw new UsageError({
      fr: `Il faut exactement un argument\u00a0: ${what.fr}.`,
      en: `Exactly one argument is needed: ${what.en}.`,
    });
  }
  return first;
}

/** A whole number from an option. */
export function wholeNumber(option: string, value: string, max: number): number {
  const number = Number(value);
  if (/^\d{1,10}$/u.test(value) && number <= max) return number;
  throw new UsageError({
    fr: `${option} prend un nombre entier de 0 à ${max}, pas «\u00a0${value}\u00a0».`,
    en: `${option} takes a whole number from 0 to ${max}, not "${value}".`,
  });
}
