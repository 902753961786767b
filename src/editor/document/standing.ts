import type { Finding } from '../../scenario/diagnostics/finding.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { SCENARIO_VERSION } from '../../scenario/schema/scenario.ts';
import { validate } from '../../scenario/shape/validate.ts';
import { acceptText } from '../../scenario/source/decode.ts';
import { parse } from '../../scenario/source/parse.ts';
import { recognise } from '../../scenario/version.ts';

/**
 * What a text amounts to. Only a sound one can be edited in fields and pictures: one that the format
 * can hold, be it ever so far from playable. What keeps another from it is told by `load`.
 */
export type Standing =
  | { readonly type: 'sound'; readonly value: ScenarioInput }
  /** Written for an older version of the format: sound once it has been brought up to date. */
  | { readonly type: 'older'; readonly version: number }
  | { readonly type: 'unsound'; readonly findings: readonly Finding[] };

/** Never throws. */
export function standingOf(source: string): Standing {
  const { text, problem } = acceptText(source);
  if (problem !== undefined) return { type: 'unsound', findings: [problem] };
  const parsed = parse(text);
  if ('problem' in parsed) return { type: 'unsound', findings: [parsed.problem] };
  const recognised = recognise(parsed.root);
  if ('problem' in recognised) return { type: 'unsound', findings: [recognised.problem] };
  const { version, file } = recognised;
  if (version < SCENARIO_VERSION) return { type: 'older', version };
  const { findings } = validate(file);
  if (findings !== undefined) return { type: 'unsound', findings };
  return { type: 'sound', value: asInput(file) };
}

/** What `validate` has taken is an input of the schema, which is all that the type says. */
function asInput(file: object): ScenarioInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- proved by validate, just above
  return file as ScenarioInput;
}
