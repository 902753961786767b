import type { z } from 'zod';

/** The checks that are repeated here. */
const CHECKS = [
  'greater_than',
  'less_than',
  'max_length',
  'min_length',
  'number_format',
  'string_format',
] as const;

const knownChecks: ReadonlySet<string> = new Set(CHECKS);

type Known = Extract<z.core.$ZodChecks, { _zod: { def: { check: (typeof CHECKS)[number] } } }>;

const OTHER = { check: 'other' } as const;

/** One check of a string, number or list, by its `check`; of those not repeated here, just that. */
export type Check = Known['_zod']['def'] | typeof OTHER;

type LengthCheck = Extract<Check, { check: 'min_length' | 'max_length' }>;

export function checkOf(check: z.core.$ZodCheck): Check {
  // oxlint-disable-next-line no-underscore-dangle -- the one name under which zod publishes it
  return isKnown(check) ? check._zod.def : OTHER;
}

/** zod tells its own checks apart by this word, and so may those who read them. */
function isKnown(check: z.core.$ZodCheck): check is Known {
  // oxlint-disable-next-line no-underscore-dangle
  return knownChecks.has(check._zod.def.check);
}

export function isLengthCheck(check: Check): check is LengthCheck {
  return check.check === 'min_length' || check.check === 'max_length';
}

/** Whether a string surely passes all of these; nothing where a check is not known. */
export function fitsString(checks: readonly Check[]): ((value: unknown) => boolean) | undefined {
  const tests = checks.flatMap((check) => stringTest(check) ?? []);
  if (tests.length < checks.length) return undefined;
  return (value) => typeof value === 'string' && tests.every((test) => test(value));
}

/**
 * zod counts characters where JavaScript counts units, of which a character takes up to two: so many
 * units are surely few enough, and twice as many surely enough.
 */
function stringTest(check: Check): ((value: string) => boolean) | undefined {
  if (check.check === 'max_length') return ({ length }) => length <= check.maximum;
  if (check.check === 'min_length') {
    const units = check.minimum < 2 ? check.minimum : 2 * check.minimum;
    return ({ length }) => length >= units;
  }
  const pattern = 'pattern' in check && check.format === 'regex' ? check.pattern : undefined;
  if (pattern === undefined || pattern.global || pattern.sticky) return undefined;
  return (value) => pattern.test(value);
}

/** Whether a number surely passes all of these; nothing where a check is not known. */
export function fitsNumber(checks: readonly Check[]): ((value: unknown) => boolean) | undefined {
  const tests = checks.flatMap((check) => numberTest(check) ?? []);
  if (tests.length < checks.length) return undefined;
  return (value) =>
    typeof value === 'number' && Number.isFinite(value) && tests.every((test) => test(value));
}

function numberTest(check: Check): ((value: number) => boolean) | undefined {
  switch (check.check) {
    case 'greater_than':
    case 'less_than': {
      const { value: bound, inclusive } = check;
      if (typeof bound !== 'number' || !inclusive) return undefined;
      return check.check === 'less_than' ? (value) => value <= bound : (value) => value >= bound;
    }
    case 'number_format':
      return check.format === 'safeint' ? Number.isSafeInteger : undefined;
    default:
      return undefined;
  }
}
