import type { Answer } from '../covering/answers.ts';
import { GRACE } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import { latestSaying } from '../dossier/dossier.ts';
import { handlingDone, wantedHandling } from '../escalation/wanted-handling.ts';
import { settingMade } from '../escalation/wanted-settings.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { deedDone, quoting } from '../grounds.ts';
import * as say from '../sentences/response-time.ts';
import type { Ground } from '../sheet.ts';

/** Part of the weight at stake where silence is right ([R9], [R10]). */
const SILENCE_SHARE = 0.5;

/** Lines of a case that deserved silence. */
export function silenceLines(situation: Situation): readonly Line[] {
  const { one, answers } = situation;
  const stake = one.weight * SILENCE_SHARE;
  const base = { criterion: 'responseTime', one } as const;
  const [needless] = answers;
  if (needless !== undefined) {
    return [
      {
        ...base,
        rule: 'R10',
        ...wordsOf(needless),
        earned: 0,
        possible: stake,
        sentence: say.needless,
      },
      {
        ...base,
        rule: 'R10',
        ...wordsOf(needless),
        earned: -stake,
        possible: 0,
        sentence: say.needlessCost,
      },
    ];
  }
  const chosen = chosenSilence(situation);
  if (chosen !== null) {
    return [
      {
        ...base,
        rule: 'R9',
        ...chosen,
        earned: stake,
        possible: stake,
        sentence: say.chosenSilence,
      },
    ];
  }
  const at = Math.min(situation.dossier.end, one.start + (one.limit ?? GRACE));
  return [
    {
      ...base,
      rule: 'R9',
      ground: ABSENCE,
      at,
      earned: 0,
      possible: stake,
      sentence: say.merelySilent,
    },
  ];
}

/** What shows that silence was chosen: left alone, handled, set or escalated as expected. */
export function chosenSilence(
  situation: Situation,
): { readonly ground: Ground; readonly at: number } | null {
  const { one, deeds, handovers, dossier } = situation;
  const wanted = wantedHandling(one, dossier);
  const handled = handlingDone(deeds, ['leaveAlone', ...wanted.best, ...wanted.acceptable]);
  if (handled !== null) return { ground: deedDone(handled), at: handled.at };
  const set = settingMade(situation);
  if (set !== null) return set;
  const told = handovers.find(({ to }) => one.expectation.escalate?.to.includes(to));
  if (told === undefined) return null;
  return { ground: deedDone({ event: told.event, action: 'escalate' }), at: told.at };
}

function wordsOf({ utterance }: Answer): { readonly ground: Ground; readonly at: number } {
  const saying = latestSaying(utterance);
  return { ground: quoting(saying), at: saying.at };
}
