import { canonicalJson } from '../../lib/canonical-json.ts';
import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { durationOf, msOf } from '../duration.ts';
import type { Condition, Guard } from '../schema/guard.ts';
import type { Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/** Conditions that can never hold, that always hold, or that say nothing. */
export function checkGuards(story: Story): Finding[] {
  return story.guards.flatMap(({ guard, at }) => judge(guard, at, story));
}

function judge(guard: Guard, at: Trail, story: Story): Finding[] {
  switch (guard.type) {
    case 'all':
      return [
        ...opposites(guard.of, at),
        ...disjoint(guard.of, at),
        ...guard.of.flatMap((part, index) => judge(part, under(at, 'of', index), story)),
      ];
    case 'any':
      return guard.of.flatMap((part, index) => judge(part, under(at, 'of', index), story));
    case 'not':
      return judge(guard.of, under(at, 'of'), story);
    default:
      return judgeCondition(guard, at, story);
  }
}

function judgeCondition(one: Condition, at: Trail, story: Story): Finding[] {
  const range = rangeOf(one);
  if (range === undefined) return [];
  if (one.type === 'form' && !isEmptyForm(one)) return formFindings(one, at, range);
  if (range.low === undefined && range.high === undefined) return [unbounded(one, at)];
  if (isUpsideDown(one, range)) {
    return [finding('EO401', pathOf(at), { low: range.lowText, high: range.highText })];
  }
  if (one.type === 'variable') return beyondVariable(one, at, story);
  if (one.type === 'time') return beyondTheEnd(range, at, story);
  const isEveryLevel = one.type === 'tone' && (range.low ?? 0) <= 0 && (range.high ?? 4) >= 4;
  return isEveryLevel ? [finding('EO405', pathOf(at), {})] : [];
}

type Form = Extract<Condition, { type: 'form' }>;

/** Nothing is asked of the shape but a number of words. */
function isEmptyForm({ has, lacks }: Form): boolean {
  return has === undefined && lacks === undefined;
}

/** What words are to have and to lack at once, and numbers of words that leave none. */
function formFindings({ has = [], lacks = [] }: Form, at: Trail, range: Range): Finding[] {
  const both = lacks.findIndex((form) => has.includes(form));
  if (both !== -1) return [finding('EO403', pathOf(under(at, 'lacks', both)), {})];
  const { low, high, lowText, highText } = range;
  if (low === undefined || high === undefined || low <= high) return [];
  return [finding('EO401', pathOf(at), { low: lowText, high: highText })];
}

/** Both ends count, except that a `time` ends just before `until`. */
interface Range {
  readonly what: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly lowText: string;
  readonly highText: string;
}

/** The range that a condition asks of something, and of what. */
function rangeOf(one: Condition): Range | undefined {
  switch (one.type) {
    case 'variable':
    case 'form':
    case 'tone': {
      const what = whatIsBound(one);
      const { atLeast: low, atMost: high } = one;
      return { what, low, high, lowText: String(low), highText: String(high) };
    }
    case 'time': {
      const low = one.from === undefined ? undefined : msOf(one.from);
      const high = one.until === undefined ? undefined : msOf(one.until) - 1;
      return { what: 'time', low, high, lowText: one.from ?? '', highText: one.until ?? '' };
    }
    default:
      return undefined;
  }
}

function whatIsBound(one: Extract<Condition, { type: 'variable' | 'tone' | 'form' }>): string {
  if (one.type === 'variable') return one.variable;
  return `${one.type === 'tone' ? one.scale : 'form'} ${one.of ?? ''}`.trim();
}

function isUpsideDown(one: Condition, { low, high }: Range): boolean {
  if (low === undefined || high === undefined) return false;
  return low > high || (one.type === 'time' && high < 0);
}

function unbounded(one: Condition, at: Trail): Finding {
  return finding('EO408', pathOf(at), { wanted: BOUNDS[one.type] ?? RANGE });
}

const RANGE: Bilingual = { fr: '"atLeast" ou "atMost"', en: '"atLeast" or "atMost"' };

const BOUNDS: Readonly<Partial<Record<Condition['type'], Bilingual>>> = {
  time: { fr: '"from" ou "until"', en: '"from" or "until"' },
  form: {
    fr: '"has", "lacks", "atLeast" ou "atMost"',
    en: '"has", "lacks", "atLeast" or "atMost"',
  },
};

type Bounds = Omit<Extract<Condition, { type: 'variable' }>, 'type'>;

/** Bounds that the variable never reaches, or that it never leaves. */
function beyondVariable(bounds: Bounds, at: Trail, { scenario }: Story): Finding[] {
  const { variable: id, atLeast, atMost } = bounds;
  const variable = scenario.variables.find((each) => each.id === id);
  if (variable === undefined || variable.min > variable.max) return [];
  const { min, max } = variable;
  if (atLeast !== undefined && atLeast > max) {
    return [finding('EO402', pathOf(under(at, 'atLeast')), { id, min, max, bound: atLeast })];
  }
  if (atMost !== undefined && atMost < min) {
    return [finding('EO402', pathOf(under(at, 'atMost')), { id, min, max, bound: atMost })];
  }
  const holdsAlways = (atLeast ?? min) <= min && (atMost ?? max) >= max;
  return holdsAlways ? [finding('EO405', pathOf(at), {})] : [];
}

function beyondTheEnd(range: Range, at: Trail, { end }: Story): Finding[] {
  if (range.low === undefined || range.low <= end) return [];
  const slots = { at: range.lowText, end: durationOf(end) };
  return [finding('EO411', pathOf(under(at, 'from')), slots)];
}

/** `x` beside `not x`. */
function opposites(parts: readonly Guard[], at: Trail): Finding[] {
  return parts.flatMap((part, index) => {
    if (part.type !== 'not') return [];
    const denied = part.of;
    const isAsked = parts.some(
      (other) => other.type === denied.type && canonicalJson(other) === canonicalJson(denied),
    );
    return isAsked ? [finding('EO403', pathOf(under(at, 'of', index)), {})] : [];
  });
}

/** Ranges of one thing that have no value in common. */
function disjoint(parts: readonly Guard[], at: Trail): Finding[] {
  const shared = new Map<string, { low: number; high: number }>();
  for (const [index, part] of parts.entries()) {
    const range =
      part.type === 'all' || part.type === 'any' || part.type === 'not' ? undefined : rangeOf(part);
    if (range === undefined || (range.low ?? 0) > (range.high ?? Number.POSITIVE_INFINITY))
      continue;
    const key = `${part.type} ${range.what}`;
    const before = shared.get(key);
    const low = Math.max(
      before?.low ?? Number.NEGATIVE_INFINITY,
      range.low ?? Number.NEGATIVE_INFINITY,
    );
    const high = Math.min(
      before?.high ?? Number.POSITIVE_INFINITY,
      range.high ?? Number.POSITIVE_INFINITY,
    );
    if (low > high) return [finding('EO404', pathOf(under(at, 'of', index)), { what: range.what })];
    shared.set(key, { low, high });
  }
  return [];
}

/** The bounds of a `threshold` trigger, judged like those of a condition. */
export function judgeThreshold(bounds: Bounds, at: Trail, story: Story): Finding[] {
  const { variable, atLeast, atMost } = bounds;
  return judgeCondition({ type: 'variable', variable, atLeast, atMost }, at, story);
}
