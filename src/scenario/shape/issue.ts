import type { z } from 'zod';
import { closestTo } from '../../lib/edit-distance.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { choices } from '../diagnostics/wording.ts';
import { type Path, valueAt } from '../path.ts';
import { knownKeys } from './known-keys.ts';
import { decodedSize, pictureTooLarge } from './picture.ts';
import { type Issue, memberMeant } from './union.ts';

/** What the validator complains of, in the words of the catalogue. */
export function findingsOf(issue: Issue, root: unknown, base: Path = []): Finding[] {
  const path = pathOf(issue, base);
  const value = valueAt(root, path);
  if (value === undefined && issue.code !== 'unrecognized_keys') return [missing(issue, path)];
  switch (issue.code) {
    case 'invalid_type':
      return [finding('EO201', path, { wanted: kindNamed(issue.expected) })];
    case 'invalid_value':
      return [notAChoice(path, value, issue.values)];
    case 'unrecognized_keys':
      if (isHalfText(issue.keys, path, root)) return [finding('EO218', path, {})];
      return issue.keys.map((key) => unknownKey(key, path, root));
    case 'too_big':
      return [tooBig(issue, path, value)];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'invalid_format':
      return [badFormat(issue.message, path)];
    case 'invalid_key':
      return [finding('EO211', path, { got: JSON.stringify(path.at(-1)) }, { on: 'key' })];
    case 'invalid_union':
      return ofUnion(issue, root, path, value);
    default:
      return [finding('EO201', path, { wanted: SOMETHING_ELSE })];
  }
}

function pathOf(issue: Issue, base: Path): Path {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return [...base, ...steps];
}

function missing(issue: Issue, path: Path): Finding {
  const key = path.at(-1) ?? '';
  return finding('EO202', path, { key, wanted: wantedBy(issue) });
}

/** What an issue asks for, as a noun phrase. */
function wantedBy(issue: Issue): Bilingual {
  if (issue.code === 'invalid_type') return kindNamed(issue.expected);
  if (issue.code === 'invalid_value') return choices(issue.values);
  if (issue.code === 'invalid_union' && issue.message === 'EO218') return KINDS.text;
  return SOMETHING_ELSE;
}

function notAChoice(path: Path, value: unknown, values: readonly unknown[]): Finding {
  const words = values.filter((each) => typeof each === 'string');
  const near = typeof value === 'string' ? closestTo(value, words) : undefined;
  return finding('EO204', path, { wanted: choices(values) }, { near });
}

/**
 * `only` without `text`, or either beside `fr` or `en`: the validator takes it for a text in every
 * language with keys too many, the author meant something between the two.
 */
function isHalfText(keys: readonly string[], path: Path, root: unknown): boolean {
  const isMixed = keys.includes('only') || keys.includes('text');
  return isMixed && knownKeys(root, path).includes('only');
}

function unknownKey(key: string, path: Path, root: unknown): Finding {
  const written = valueAt(root, path);
  const free = knownKeys(root, path).filter(
    (known) => typeof written !== 'object' || written === null || !Object.hasOwn(written, known),
  );
  return finding(
    'EO203',
    [...path, key],
    { key, got: JSON.stringify(key) },
    { on: 'key', near: closestTo(key, free) },
  );
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path, value: unknown): Finding {
  const limit = Number(issue.maximum);
  if (issue.message === 'EO215') return pictureTooLarge(path, decodedSize(String(value)));
  if (issue.origin === 'string') return finding('EO205', path, { limit, length: lengthOf(value) });
  if (issue.origin === 'array') return finding('EO207', path, { limit, length: lengthOf(value) });
  return finding('EO209', path, { limit });
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path): Finding {
  const limit = Number(issue.minimum);
  if (issue.origin === 'string') return finding('EO206', path, {});
  if (issue.origin === 'array') return finding('EO208', path, { limit });
  return finding('EO210', path, { limit });
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

/** The schema names the sentence for each of its patterns. */
function badFormat(message: string, path: Path): Finding {
  switch (message) {
    case 'EO211':
    case 'EO212':
    case 'EO213':
    case 'EO214':
    case 'EO217':
      return finding(message, path, {});
    default:
      return finding('EO201', path, { wanted: SOMETHING_ELSE });
  }
}

function ofUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
  path: Path,
  value: unknown,
): Finding[] {
  if (issue.errors.length === 0) return [unknownType(issue, path, value)];
  const member = memberMeant(issue.errors);
  if (member === undefined) {
    if (issue.message === 'EO218') return [finding('EO218', path, {})];
    return [finding('EO201', path, { wanted: anyOf(issue.errors) })];
  }
  return member.flatMap((inner) => findingsOf(inner, root, path));
}

function unknownType(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): Finding {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  const words = options.filter((option) => typeof option === 'string');
  const near = typeof value === 'string' ? closestTo(value, words) : undefined;
  return finding('EO219', path, { wanted: choices(words) }, { near });
}

function anyOf(errors: readonly (readonly Issue[])[]): Bilingual {
  const kinds = errors.flatMap(([first]) => (first === undefined ? [] : [wantedBy(first)]));
  const unique = kinds.filter(
    (kind, index) => kinds.findIndex(({ en }) => en === kind.en) === index,
  );
  return {
    fr: unique.map(({ fr }) => fr).join(', ou '),
    en: unique.map(({ en }) => en).join(', or '),
  };
}

const SOMETHING_ELSE: Bilingual = {
  fr: 'une valeur que le format admet',
  en: 'a value that the format allows',
};

const KINDS = {
  text: { fr: 'un texte à lire', en: 'a text to be read' },
  string: { fr: 'un texte entre guillemets', en: 'a text in quotation marks' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste [ … ]', en: 'a list [ … ]' },
  tuple: { fr: 'une liste de deux valeurs', en: 'a list of two values' },
  object: { fr: 'un objet { … }', en: 'an object { … }' },
  record: { fr: 'un objet { … }', en: 'an object { … }' },
} as const satisfies Record<string, Bilingual>;

function kindNamed(name: string): Bilingual {
  return isKind(name) ? KINDS[name] : { fr: name, en: name };
}

function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}
