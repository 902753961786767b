import type { DoneDeed } from '../../engine/snapshot.ts';
import type { Action } from '../../vocabulary/action.ts';
import type { Situation } from '../covering/situation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { deedDone } from '../grounds.ts';
import * as say from '../sentences/escalation.ts';
import type { Kind } from '../sheet.ts';
import { houseRuleBroken, REMOVALS, wantedHandling } from './wanted-handling.ts';

const HARM = 0.5;
const MILD_HARM = 0.25;
/** What a harmful gesture still costs when it was taken back ([X4], [X5]). */
const TAKEN_BACK = 0.5;

/** Kinds of message under which a like reads as mockery or as agreement with harm ([X5]). */
const NOT_TO_BE_LIKED: ReadonlySet<Kind> = new Set<Kind>([
  'complaint',
  'misinformed',
  'rant',
  'troll',
  'spam',
  'distress',
]);

/** Lines of the gestures about a due case that did harm ([X4], [X5]). */
export function harmLines(situation: Situation): readonly Line[] {
  const { one, dossier } = situation;
  const wanted = wantedHandling(one, dossier);
  const allowed: ReadonlySet<Action> = new Set([...wanted.best, ...wanted.acceptable]);
  const base = { criterion: 'escalation', one, possible: 0 } as const;
  return firstOfEach(situation).flatMap((deed): readonly Line[] => {
    const { action } = deed;
    const told = { ...base, ground: deedDone(deed), at: deed.at, facet: action };
    if (wanted.harmful.includes(action)) {
      const earned = -one.weight * HARM * lasting(deed);
      return [{ ...told, rule: 'X4', earned, sentence: say.harmful(action) }];
    }
    const cost = allowed.has(action)
      ? 0
      : misplacement(action, one.items, one.expectation.kind, dossier);
    if (cost === 0) return [];
    const earned = -one.weight * cost * lasting(deed);
    return [{ ...told, rule: 'X5', earned, sentence: say.misplaced(action) }];
  });
}

/** Lines of removals of what nothing was expected about ([X5]); there the weight is 1. */
export function strayHarmLines(dossier: Dossier, expected: ReadonlySet<string>): readonly Line[] {
  return dossier.deeds.flatMap((deed): readonly Line[] => {
    if (deed.item === null || expected.has(deed.item)) return [];
    const item = dossier.items.get(deed.item);
    if (item === undefined || item.author.kind === 'organisation') return [];
    const cost = misplacement(deed.action, [deed.item], null, dossier);
    if (cost === 0) return [];
    return [
      {
        criterion: 'escalation',
        one: null,
        item: deed.item,
        rule: 'X5',
        facet: deed.action,
        ground: deedDone(deed),
        at: deed.at,
        earned: -cost * lasting(deed),
        possible: 0,
        sentence: say.misplaced(deed.action),
      },
    ];
  });
}

/** Deeds about the case, each action once: a group hidden comment by comment is one choice. */
function firstOfEach({ one, deeds }: Situation): readonly DoneDeed[] {
  const seen = new Set<string>();
  return deeds.filter(({ action, item }) => {
    const key = one.expectation.scope === 'group' ? action : `${action} ${item ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Share of the weight that a gesture takes away where nothing asked for it; 0 when it is harmless. */
function misplacement(
  action: Action,
  items: Iterable<string>,
  kind: Kind | null,
  dossier: Dossier,
): number {
  if (action === 'like') return kind !== null && NOT_TO_BE_LIKED.has(kind) ? MILD_HARM : 0;
  if (!REMOVALS.has(action) || houseRuleBroken(items, dossier) !== null) return 0;
  return action === 'delete' || action === 'ban' ? HARM : MILD_HARM;
}

function lasting({ takenBack }: DoneDeed): number {
  return takenBack === null ? 1 : TAKEN_BACK;
}
