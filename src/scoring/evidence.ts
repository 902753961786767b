import type { SimMs } from '../engine/item.ts';
import type { Criterion } from '../vocabulary/criterion.ts';
import type { Bilingual } from '../vocabulary/language.ts';
import type { Case } from './covering/case.ts';
import { byCodeUnit } from './order.ts';
import type { RuleId } from './rules.ts';
import type { Evidence, Ground } from './sheet.ts';

/** A line before it has its id. */
export interface Line {
  readonly rule: RuleId;
  readonly criterion: Criterion;
  /** Null for words or deeds that nothing was expected of. */
  readonly one: Pick<Case, 'expectation' | 'item'> | null;
  /** Where `one` is null, the item it is about. */
  readonly item?: string | null;
  readonly facet?: string;
  readonly ground: Ground;
  readonly at: SimMs;
  readonly earned: number;
  readonly possible: number;
  readonly sentence: Bilingual;
}

export const ABSENCE: Ground = { type: 'absence' };

/**
 * Lines as the sheet holds them: each with its id, ordered by moment, then by id. Lines of one rule
 * about one item are numbered in the order in which the rule gave them.
 */
export function evidenceOf(lines: readonly Line[]): readonly Evidence[] {
  const given = new Map<string, number>();
  return lines
    .map((line) => {
      const stem = [line.rule, line.one?.expectation.id ?? '-', itemOf(line) ?? '-'].join('/');
      const n = (given.get(stem) ?? 0) + 1;
      given.set(stem, n);
      return lineWithId(line, `${stem}/${n}`);
    })
    .toSorted((a, b) => a.at - b.at || byCodeUnit(a.id, b.id));
}

function lineWithId(line: Line, id: string): Evidence {
  return {
    id,
    rule: line.rule,
    criterion: line.criterion,
    expectation: line.one?.expectation.id ?? null,
    item: itemOf(line),
    ground: line.ground,
    at: line.at,
    facet: line.facet ?? null,
    earned: line.earned,
    possible: line.possible,
    sentence: {
      fr: `${line.sentence.fr} (règle\u00a0${line.rule})`,
      en: `${line.sentence.en} (rule\u00a0${line.rule})`,
    },
  };
}

function itemOf({ one, item }: Line): string | null {
  return one === null ? (item ?? null) : one.item;
}
