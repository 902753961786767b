import { expect, test } from 'vitest';
import { problemsOf } from '../../src/library/problems.ts';
import type { Diagnostic } from '../../src/scenario/diagnostics/diagnostic.ts';

function fakeDiagnostic(overrides: Partial<Diagnostic>): Diagnostic {
  const words = { fr: '', en: '' };
  return {
    code: 'EO202',
    severity: 'error',
    file: 'orage.json',
    line: 1,
    column: 1,
    path: '$',
    message: words,
    expected: words,
    got: words,
    hint: words,
    ...overrides,
  };
}

test('what keeps a file from opening comes first, the rest after it in the order of the file', () => {
  const problems = problemsOf([
    fakeDiagnostic({ severity: 'hint', line: 1 }),
    fakeDiagnostic({ severity: 'warning', line: 2 }),
    fakeDiagnostic({ severity: 'error', line: 3 }),
    fakeDiagnostic({ severity: 'warning', line: 4 }),
    fakeDiagnostic({ severity: 'error', line: 5 }),
  ]);
  expect(problems('fr').map(({ place }) => place?.line)).toEqual([3, 5, 2, 4, 1]);
});
