import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts';
import type { Problems } from './opening.ts';

/** Diagnostics of a file, ready to be shown in either language. */
export function problemsOf(diagnostics: readonly Diagnostic[]): Problems {
  return (language) =>
    diagnostics.map((diagnostic) => ({
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
