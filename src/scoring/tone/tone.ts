import type { Situation } from '../covering/situation.ts';
import { dangerTone } from '../escalation/referral.ts';
import { ABSENCE, type Line } from '../evidence.ts';
import * as say from '../sentences/tone.ts';
import { shared } from '../shares.ts';
import { addressLines } from './address.ts';
import { aimLines } from './aims.ts';
import { claimLines } from './claims.ts';
import { factLines } from './facts.ts';
import type { Judged } from './judged.ts';
import { judgedWords } from './judged-words.ts';
import { languageLines } from './language.ts';
import { levelLines } from './levels.ts';
import { otherWordsLines } from './other-words.ts';
import { signatureLines } from './signature.ts';

/** Share of the tone points that pasted words keep ([T7]). */
const COPY_SHARE = 1 / 3;

/** Lines of tone for one due case. */
export function toneLines(situation: Situation): readonly Line[] {
  const { expectation } = situation.one;
  const judged = judgedWords(situation);
  const harm = [...claimLines(situation), ...otherWordsLines(situation, judged)];
  if (expectation.danger) return [...dangerTone(situation), ...harm];
  if (expectation.needs !== 'answer') return harm;
  return judged === null ? [noWords(situation), ...harm] : [...wanted(situation, judged), ...harm];
}

function wanted(situation: Situation, judged: Judged): readonly Line[] {
  const plain = [
    ...levelLines(situation, judged),
    ...factLines(situation, judged),
    ...addressLines(situation, judged),
    ...languageLines(situation, judged),
    ...signatureLines(situation, judged),
  ];
  const parts = [...aimLines(situation, judged, plain), ...plain];
  const lines = shared(parts, situation.one.weight);
  return judged.answer.isCopy ? lines.map(pasted) : lines;
}

function pasted(line: Line): Line {
  return {
    ...line,
    earned: line.earned * COPY_SHARE,
    sentence: {
      fr: `${line.sentence.fr} ${say.pasted.fr}`,
      en: `${line.sentence.en} ${say.pasted.en}`,
    },
  };
}

/** Silence where words were due is no tone at all ([T2]). */
function noWords({ one, dossier }: Situation): Line {
  return {
    criterion: 'tone',
    one,
    rule: 'T2',
    ground: ABSENCE,
    at: Math.min(dossier.end, one.start + (one.limit ?? one.target ?? 0)),
    earned: 0,
    possible: one.weight,
    sentence: say.noWords,
  };
}
