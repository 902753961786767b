import { LOCKABLE, type Lockable, type RunSettings } from '../../engine/run.ts';
import { isLanguage, type Language } from '../../vocabulary/language.ts';

/** Settings that a link fixes; the rest stays open. `#/s/<id>?mode=exam&seed=7&lang=en`. */
export interface Locked {
  readonly mode?: RunSettings['mode'];
  readonly language?: Language;
  readonly allowance?: RunSettings['allowance'];
  /** Simulated minutes per real minute, 1 to 60. */
  readonly rate?: number;
  /** Unsigned 32-bit integer. */
  readonly seed?: number;
}

/** A part of a link that makes no sense and fixes nothing. */
export interface LinkProblem {
  readonly key: Lockable;
  /** What the link says, as it stands there. */
  readonly got: string;
}

/** What a link asks for. */
export interface LinkReading {
  readonly locked: Locked;
  readonly problems: readonly LinkProblem[];
}

/** How each setting is named in a link. */
const NAMES = {
  mode: 'mode',
  language: 'lang',
  allowance: 'allow',
  rate: 'rate',
  seed: 'seed',
} as const satisfies Record<Lockable, string>;

const LARGEST_SEED = 0xffff_ffff;
const ALLOWANCES = new Map<string, RunSettings['allowance']>([
  ['1', 1],
  ['1.5', 1.5],
  ['2', 2],
  ['none', null],
]);

/** The setting that a value of a link stands for; undefined when it makes no sense. */
const READ: {
  readonly [Key in Lockable]: (value: string, spoken: readonly Language[]) => Locked[Key];
} = {
  mode: (value) => (value === 'exam' || value === 'practice' ? value : undefined),
  language: (value, spoken) => (isLanguage(value) && spoken.includes(value) ? value : undefined),
  allowance: (value) => ALLOWANCES.get(value),
  rate: (value) => within(numberOf(/^\d{1,2}(\.\d{1,2})?$/, value), 1, 60),
  seed: (value) => within(numberOf(/^\d{1,10}$/, value), 0, LARGEST_SEED),
};

/** @param spoken languages of the scenario that the link leads to. */
export function readLink(query: URLSearchParams, spoken: readonly Language[]): LinkReading {
  const said = LOCKABLE.flatMap((key) => {
    const got = query.get(NAMES[key]);
    return got === null ? [] : [{ key, got, value: READ[key](got, spoken) }];
  });
  const sound = said.filter(({ value }) => value !== undefined);
  return {
    locked: Object.fromEntries(sound.map(({ key, value }) => [key, value])),
    problems: said.flatMap(({ key, got, value }) => (value === undefined ? [{ key, got }] : [])),
  };
}

/** The link that leads to a scenario with these settings fixed; `readLink` reads it back. */
export function hrefOf(scenario: string, locked: Locked): string {
  const query = new URLSearchParams(
    LOCKABLE.flatMap((key) => {
      const value = locked[key];
      return value === undefined ? [] : [[NAMES[key], value === null ? 'none' : String(value)]];
    }),
  ).toString();
  return `#/s/${encodeURIComponent(scenario)}${query === '' ? '' : `?${query}`}`;
}

/** The settings that are fixed, in a fixed order. */
export function lockedKeys(locked: Locked): readonly Lockable[] {
  return LOCKABLE.filter((key) => locked[key] !== undefined);
}

function numberOf(shape: RegExp, value: string): number {
  return shape.test(value) ? Number(value) : Number.NaN;
}

function within(value: number, lowest: number, highest: number): number | undefined {
  return value >= lowest && value <= highest ? value : undefined;
}
