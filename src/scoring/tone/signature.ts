import type { Situation } from '../covering/situation.ts';
import type { Line } from '../evidence.ts';
import { quoting } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';
import type { Part } from './part.ts';

const PARTS = 0.5;

/** The line on the signature of the voice, in public ([T11]). */
export function signatureLines({ one, dossier }: Situation, judged: Judged): readonly Line[] {
  const { signature } = dossier.scenario.organisation.voice;
  const { saying, answer } = judged;
  if (signature === undefined || answer.utterance.inPrivate) return [];
  const start = saying.text.lastIndexOf(signature);
  const isSigned = start !== -1;
  return [
    {
      criterion: 'tone',
      one,
      rule: 'T11',
      facet: 'signature',
      ground: quoting(saying, isSigned ? { start, end: start + signature.length } : undefined),
      at: Math.max(saying.at, answer.from),
      ...signaturePart(isSigned, signature),
    },
  ];
}

/** What a signature earns where the voice signs ([T11]). */
export function signaturePart(isSigned: boolean, signature: string): Part {
  return {
    earned: isSigned ? PARTS : 0,
    possible: PARTS,
    sentence: say.signed(isSigned, signature),
  };
}
