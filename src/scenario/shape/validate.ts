import type { Finding } from '../diagnostics/finding.ts';
import { type Scenario, scenario } from '../schema/scenario.ts';
import { findingsOf } from './issue.ts';

export type Validated =
  | { readonly scenario: Scenario; readonly findings?: undefined }
  | { readonly scenario?: undefined; readonly findings: readonly Finding[] };

/**
 * A JSON value as a scenario with its defaults filled in, or everything that its shape has wrong.
 * Values keep their paths: defaults are added, nothing moves.
 */
export function validate(value: unknown): Validated {
  const result = scenario.safeParse(value);
  if (result.success) return { scenario: result.data };
  return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, value)) };
}
