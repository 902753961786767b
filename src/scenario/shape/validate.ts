import type { z } from 'zod';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { asList, asObject, type Json } from '../migrations/migration.ts';
import { expectation } from '../schema/expectation.ts';
import { inject } from '../schema/inject.ts';
import { startingItem } from '../schema/publication.ts';
import { LIST_LIMITS, type Scenario, scenario } from '../schema/scenario.ts';
import { PIECE_LIMIT } from '../source/limits.ts';
import { findingsOf } from './issue.ts';
import { REFUSED, read } from './reader.ts';
import type { Issue } from './union.ts';

export type Validated =
  | { readonly scenario: Scenario; readonly findings?: undefined }
  | { readonly scenario?: undefined; readonly findings: readonly Finding[] };

/** More problems of shape than this help nobody. */
export const FINDING_LIMIT = 200;

/**
 * A JSON value as a scenario with its defaults filled in, or what its shape has wrong. Values keep
 * their paths: defaults are added, nothing moves. The scenario may share parts with the value, which
 * must not be changed afterwards.
 */
export function validate(value: unknown): Validated {
  const file = asObject(value);
  if (file === undefined || countValues(value) <= PIECE_LIMIT) return parse(value);
  return parseInPieces(file);
}

function parse(value: unknown): Validated {
  const whole = read(scenario, value);
  if (whole !== REFUSED) return { scenario: whole };
  const result = scenario.safeParse(value);
  if (result.success) return { scenario: result.data };
  return { findings: inWords(result.error.issues, value) };
}

/** All but the long lists first, then their elements one by one. Equal to parsing the whole at once. */
function parseInPieces(file: Json): Validated {
  const { threads, injects, expectations } = file;
  const shell = { ...file, threads: [], injects: [], expectations: [] };
  if (countValues(shell) > PIECE_LIMIT) return { findings: [tooHeavy([])] };
  const top = parse(shell);
  if (top.findings !== undefined) return top;
  const pieces = {
    threads: elements('threads', threads, startingItem),
    injects: elements('injects', injects, inject),
    expectations: elements('expectations', expectations, expectation),
  };
  const findings = Object.values(pieces).flatMap((piece) => piece.findings);
  if (findings.length > 0) return { findings: limited(findings) };
  return {
    scenario: {
      ...top.scenario,
      threads: pieces.threads.parsed,
      injects: pieces.injects.parsed,
      expectations: pieces.expectations.parsed,
    },
  };
}

/** Elements of a long list, up to the first that bring too many problems. */
function elements<S extends z.ZodType>(key: keyof typeof LIST_LIMITS, value: unknown, schema: S) {
  const list = asList(value ?? []);
  const parsed: z.output<S>[] = [];
  const findings: Finding[] = [...misfits(key, value)];
  for (const [index, element] of list.entries()) {
    if (findings.length > FINDING_LIMIT) break;
    const path = [key, index];
    if (countValues(element) > PIECE_LIMIT) {
      findings.push(tooHeavy(path));
      continue;
    }
    const whole = read(schema, element);
    const result =
      whole === REFUSED ? schema.safeParse(element) : ({ success: true, data: whole } as const);
    if (result.success) parsed.push(result.data);
    else findings.push(...inWords(result.error.issues, { [key]: list }, path));
  }
  return { parsed, findings };
}

/** What is wrong with a long list as a list. */
function misfits(key: keyof typeof LIST_LIMITS, value: unknown): Finding[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    return [finding('EO201', [key], { wanted: { fr: 'une liste [ … ]', en: 'a list [ … ]' } })];
  }
  const limit = LIST_LIMITS[key];
  return value.length > limit ? [finding('EO207', [key], { limit, length: value.length })] : [];
}

function inWords(issues: readonly Issue[], root: unknown, base: readonly (string | number)[] = []) {
  return limited(
    issues.slice(0, FINDING_LIMIT + 1).flatMap((issue) => findingsOf(issue, root, base)),
  );
}

function limited(findings: readonly Finding[]): Finding[] {
  if (findings.length <= FINDING_LIMIT) return [...findings];
  return [...findings.slice(0, FINDING_LIMIT), finding('EO221', [], { limit: FINDING_LIMIT })];
}

function tooHeavy(path: readonly (string | number)[]): Finding {
  const got = { fr: `plus de ${PIECE_LIMIT}`, en: `more than ${PIECE_LIMIT}` };
  return finding('EO118', path, { got, limit: PIECE_LIMIT });
}

/** Values inside a value, itself included; counting stops a little above the limit. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && count <= PIECE_LIMIT; index += 1)
      count += countValues(value[index]);
    return count;
  }
  for (const key in value) {
    if (count > PIECE_LIMIT) return count;
    count += countValues(Reflect.get(value, key));
  }
  return count;
}
