import type { Case } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import type { Dossier, Handover } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { deedDone } from '../grounds.ts';
import * as say from '../sentences/escalation.ts';

const ALARM = 0.5;
const NEEDLESS_ITEM = 0.2;

/** Lines of escalations that nothing called for ([X9]). */
export function falseAlarmLines(
  situations: readonly Situation[],
  dossier: Dossier,
): readonly Line[] {
  const cases = situations.map(({ one }) => one);
  return dossier.handovers.flatMap((told) => {
    const about = cases.filter(({ items }) => told.items.some((id) => items.has(id)));
    return isCalledFor(told, cases, about) ? needlessItems(told, about) : [alarm(told, about)];
  });
}

/** Whether this contact was right for something that it brings, or for an initiative under way. */
function isCalledFor(told: Handover, cases: readonly Case[], about: readonly Case[]): boolean {
  const initiatives = cases.filter(
    ({ items, start }) => items.size === 0 && start !== null && start <= told.at,
  );
  return [...about, ...initiatives].some((one) => callsFor(one, told));
}

function callsFor({ expectation }: Case, { to }: Handover): boolean {
  const { escalate, handling } = expectation;
  if (escalate !== undefined) return escalate.to.includes(to);
  return [...handling.best, ...handling.acceptable].includes('escalate');
}

function alarm(told: Handover, about: readonly Case[]): Line {
  const heaviest = about.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
  return {
    ...costing(told, heaviest),
    earned: -ALARM * (heaviest?.weight ?? 1),
    sentence: say.falseAlarm,
  };
}

function needlessItems(told: Handover, about: readonly Case[]): readonly Line[] {
  return about
    .filter((one) => !callsFor(one, told))
    .map((one) => ({
      ...costing(told, one),
      earned: -NEEDLESS_ITEM * one.weight,
      sentence: say.needlessItem,
    }));
}

function costing(told: Handover, one: Case | null) {
  return {
    criterion: 'escalation',
    one,
    item: told.items[0] ?? null,
    rule: 'X9',
    facet: told.to,
    ground: deedDone({ event: told.event, action: 'escalate' }),
    at: told.at,
    possible: 0,
  } as const;
}
