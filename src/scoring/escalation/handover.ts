import { msOf } from '../../scenario/duration.ts';
import type { Situation } from '../covering/situation.ts';
import { saysAll } from '../covering/substance.ts';
import { decay } from '../decay.ts';
import type { Handover } from '../dossier/dossier.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import { deedDone, quoting, spanOfPhrases } from '../grounds.ts';
import * as say from '../sentences/escalation.ts';

const PARTS = 3;

/** What an escalation keeps at twice the time allowed, and later ([X6]). */
const LATE_FLOOR = 0.25;

type Escalate = NonNullable<Situation['one']['expectation']['escalate']>;

/** The hand-over that reached one of the right people first, or null. */
export function rightHandover({ one, handovers }: Situation): Handover | null {
  const { escalate } = one.expectation;
  return handovers.find(({ to }) => escalate?.to.includes(to)) ?? null;
}

/** Whether a case had to be escalated and its time for that is over, or it was. */
export function mustEscalate(situation: Situation): boolean {
  const { one, dossier } = situation;
  const { escalate } = one.expectation;
  if (escalate === undefined || escalate.optional) return false;
  return rightHandover(situation) !== null || dossier.end >= one.start + msOf(escalate.within);
}

/** Lines of an escalation that was expected: person and time, evidence, words ([X6] to [X8]). */
export function handoverLines(situation: Situation): readonly Line[] {
  const { escalate } = situation.one.expectation;
  if (escalate === undefined || !mustEscalate(situation)) return [];
  const told = rightHandover(situation);
  return told === null ? missed(situation, escalate) : received(situation, escalate, told);
}

function received(situation: Situation, escalate: Escalate, told: Handover): readonly Line[] {
  const { one, dossier } = situation;
  const within = msOf(escalate.within);
  const elapsed = told.at - one.start;
  const share = dossier.timed ? decay(elapsed, within, within * 2, LATE_FLOOR) : 1;
  const base = { criterion: 'escalation', one, at: told.at } as const;
  const ground = deedDone({ event: told.event, action: 'escalate' });
  const attached = new Set([...told.items, ...told.evidence]);
  const shown = escalate.evidence.filter((id) => attached.has(id));
  const said = escalate.says.filter((group) => saysAll(told.reading, [group]));
  const lines: Line[] = [
    {
      ...base,
      rule: 'X6',
      facet: told.to,
      ground,
      earned: PARTS * share,
      possible: PARTS,
      sentence: say.escalated(elapsed, within, dossier.timed),
    },
  ];
  if (escalate.evidence.length > 0) {
    lines.push({
      ...base,
      rule: 'X7',
      ground,
      earned: shown.length / escalate.evidence.length,
      possible: 1,
      sentence: say.evidence(shown.length, escalate.evidence.length),
    });
  }
  if (escalate.says.length > 0) {
    lines.push({
      ...base,
      rule: 'X8',
      ground: quoting(told, spanOfPhrases(told.reading, said)),
      earned: said.length / escalate.says.length,
      possible: 1,
      sentence: say.handoverSays(said.length, escalate.says.length),
    });
  }
  return lines;
}

/** Nobody right was told: evidence and words are lost with it, as if they had been asked for alone. */
function missed({ one, handovers, dossier }: Situation, escalate: Escalate): readonly Line[] {
  const extras = [escalate.evidence, escalate.says].filter((list) => list.length > 0).length;
  const [wrong] = handovers;
  return [
    {
      criterion: 'escalation',
      one,
      rule: 'X6',
      ground: wrong === undefined ? ABSENCE : deedDone({ event: wrong.event, action: 'escalate' }),
      at: wrong?.at ?? Math.min(dossier.end, one.start + msOf(escalate.within)),
      earned: 0,
      possible: PARTS + extras,
      sentence: wrong === undefined ? say.notEscalated(escalate.within) : say.wrongPerson,
    },
  ];
}
