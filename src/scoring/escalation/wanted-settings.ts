import type { SimMs } from '../../engine/item.ts';
import { settingIs } from '../../engine/setting.ts';
import type { Expectation, SettingWanted } from '../../scenario/schema/expectation.ts';
import type { Case } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { decay } from '../decay.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { deedDone } from '../grounds.ts';
import * as say from '../sentences/settings.ts';
import type { Ground } from '../sheet.ts';

const PARTS = 2;

/** A line for each setting wanted ([X15]). */
export function settingLines(situation: Situation): readonly Line[] {
  const { one, dossier } = situation;
  return (one.expectation.settings ?? []).map((wanted): Line => {
    const base = {
      criterion: 'escalation',
      one,
      rule: 'X15',
      facet: wanted.setting,
      possible: PARTS,
    } as const;
    const kept = lastKept(wanted, dossier);
    // What ended before it was wanted says nothing of what was wanted.
    if (kept === null || (kept.putBack !== null && kept.putBack < one.start)) {
      const at = Math.min(dossier.end, one.start + (one.limit ?? one.target ?? 0));
      return { ...base, ground: ABSENCE, at, earned: 0, sentence: say.notSet(wanted) };
    }
    const told = { ...base, ground: groundOf(kept), at: Math.max(kept.from, one.start) };
    if (kept.putBack !== null && !isReleased(wanted, kept.putBack, one, dossier)) {
      const at = kept.putBack;
      return { ...told, at, earned: 0, sentence: say.putBack(wanted) };
    }
    const elapsed = Math.max(0, kept.from - one.start);
    const sentence = say.set(wanted, dossier.timed ? { elapsed, target: one.target } : null);
    return { ...told, earned: PARTS * shareAt(elapsed, situation), sentence };
  });
}

/** The first setting wanted that the trainee made and that counts; null where none does. */
export function settingMade(
  situation: Situation,
): { readonly ground: Ground; readonly at: SimMs } | null {
  const line = settingLines(situation).find(
    ({ ground, earned }) => ground.type === 'deed' && earned > 0,
  );
  return line === undefined ? null : { ground: line.ground, at: line.at };
}

/** Whole to the target, then falling to the floor at the limit; delays do not count in an untimed run. */
function shareAt(elapsed: number, { one, dossier }: Situation): number {
  if (!dossier.timed || one.target === null || one.limit === null) return 1;
  return decay(elapsed, one.target, one.limit);
}

/** A stretch during which a setting was as wanted. */
interface Kept {
  readonly from: SimMs;
  /** `seq` of the trainee's change; null when it stood so or the story made it so. */
  readonly event: number | null;
  /** When it ended; null while it lasts. */
  readonly putBack: SimMs | null;
}

/** The last such stretch; null when it never was so. */
function lastKept({ setting, is }: SettingWanted, { settings }: Dossier): Kept | null {
  const isSo = (at: typeof settings.atStart) => settingIs(at, setting, is);
  let kept: Kept | null = isSo(settings.atStart) ? { from: 0, event: null, putBack: null } : null;
  for (const { at, event, settings: after } of settings.changes) {
    const stands = kept !== null && kept.putBack === null;
    if (isSo(after) && !stands) kept = { from: at, event, putBack: null };
    else if (!isSo(after) && kept !== null && stands) kept = { ...kept, putBack: at };
  }
  return kept;
}

/** Whether by then something else wanted it otherwise: a door closed for the night may open again. */
function isReleased(
  { setting, is }: SettingWanted,
  putBack: SimMs,
  one: Case,
  dossier: Dossier,
): boolean {
  return dossier.scenario.expectations.some((other) => {
    const wantsOtherwise = other.settings?.some(
      (wanted) => wanted.setting === setting && wanted.is !== is && setting !== 'blockedWords',
    );
    if (other.id === one.expectation.id || wantsOtherwise !== true) return false;
    const since = beginning(other, dossier);
    return since !== null && since <= putBack;
  });
}

/** When an expectation came up; null for never. */
function beginning({ items, from }: Expectation, { moments, items: page }: Dossier): SimMs | null {
  if (items.length === 0) return from === undefined ? 0 : (moments.happened.get(from) ?? null);
  const came = items.flatMap((id) => page.get(id)?.at ?? []);
  return came.length === 0 ? null : Math.min(...came);
}

function groundOf({ event }: Kept): Ground {
  return event === null ? ABSENCE : deedDone({ event, action: 'changeSetting' });
}
