import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts';
import type { Severity } from '../scenario/diagnostics/entry.ts';
import type { Problems } from './opening.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Diagnostics of a file, ready to be shown in either language: what keeps it from opening first,
 * then the rest, each in the order of the file.
 */
export function problemsOf(diagnostics: readonly Diagnostic[]): Problems {
  const gravest = [...diagnostics].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  return (language) =>
    gravest.map((diagnostic) => ({
      severity: diagnostic.severity,
      code: diagnostic.code,
      message: diagnostic.message[language],
      place: { line: diagnostic.line, column: diagnostic.column },
      path: diagnostic.path,
      expected: diagnostic.expected[language],
      got: diagnostic.got[language],
      hint: diagnostic.hint[language],
    }));
}
