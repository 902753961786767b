import { RULES } from '../../scoring/rules.ts';
import type { Evidence } from '../../scoring/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';

/** What one rule gave and took over a whole criterion. */
export interface RuleTally {
  readonly rule: string;
  /** Points earned, of those that could be. */
  readonly earned: number;
  readonly possible: number;
  /** Points taken away, 0 or more. */
  readonly taken: number;
  readonly lines: number;
}

/** What a criterion is made of, rule by rule; those with most at stake first. */
export function talliesOf(evidence: readonly Evidence[]): readonly RuleTally[] {
  return [...Map.groupBy(evidence, ({ rule }) => rule)]
    .map(([rule, lines]) => ({
      rule,
      earned: sum(lines.map(({ earned }) => Math.max(0, earned))),
      possible: sum(lines.map(({ possible }) => possible)),
      taken: sum(lines.map(({ earned }) => Math.max(0, -earned))),
      lines: lines.length,
    }))
    .filter(({ possible, taken }) => possible > 0 || taken > 0)
    .sort((a, b) => b.possible + b.taken - a.possible - a.taken || (a.rule < b.rule ? -1 : 1));
}

/** What a rule is about, in a few words; its number where it is a rule of another time. */
export function ruleName(rule: string, language: Language): string {
  return Object.entries(RULES).find(([id]) => id === rule)?.[1][language] ?? rule;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
