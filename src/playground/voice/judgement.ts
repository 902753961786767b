import { addressPart } from '../../scoring/tone/address.ts';
import { languagePart } from '../../scoring/tone/language.ts';
import { levelPart } from '../../scoring/tone/levels.ts';
import type { Part } from '../../scoring/tone/part.ts';
import { signaturePart } from '../../scoring/tone/signature.ts';
import { type Reading, scaleOf } from '../../vocabulary/reading.ts';
import { type AddressForm, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';
import type { Asked } from './asked.ts';
import type { Voice } from './voice.ts';

/** One thing that the voice or the message wants, and what these words earn for it. */
export interface JudgedLine extends Part {
  readonly about: ToneScale | 'address' | 'language' | 'signature';
}

/** What the words are held against. */
export interface Wanted {
  readonly voice: Voice;
  readonly asked: Asked;
  /** How the person answered says « you »; a voice that mirrors them does likewise. */
  readonly theirs: AddressForm;
}

/**
 * What the rules of the score make of words, in a scene with nothing else in it: levels asked for
 * ([T1]), form of address ([T5]), language ([T6]) and signature ([T11]) of `scoring/SPEC.md`.
 */
export function judge(text: string, reading: Reading, wanted: Wanted): readonly JudgedLine[] {
  if (reading.tone.overall === null) return [];
  return [
    ...levelLines(reading, wanted),
    ...addressLine(reading, wanted),
    ...languageLine(reading),
    ...signatureLine(text, wanted),
  ];
}

/** Share of the points for these lines, 0 to 1; null where nothing is wanted. */
export function shareOf(lines: readonly JudgedLine[]): number | null {
  const possible = lines.reduce((sum, line) => sum + line.possible, 0);
  if (possible === 0) return null;
  return lines.reduce((sum, line) => sum + line.earned, 0) / possible;
}

function levelLines({ tone }: Reading, { asked }: Wanted): readonly JudgedLine[] {
  return TONE_SCALES.flatMap((scale) => {
    const band = asked[scale];
    const read = scaleOf(tone, scale);
    if (band === undefined || read === null) return [];
    return [{ about: scale, ...levelPart(scale, read.level, band) }];
  });
}

function addressLine({ tone }: Reading, { voice, theirs }: Wanted): readonly JudgedLine[] {
  const { address, language } = tone;
  if (language !== 'fr' || address === 'none') return [];
  const mirrored = theirs === 'tu' ? 'tu' : 'vous';
  const form = voice.address === 'mirror' ? mirrored : voice.address;
  return [{ about: 'address', ...addressPart(address, form) }];
}

function languageLine({ tone, shownLanguage }: Reading): readonly JudgedLine[] {
  if (tone.language === null || shownLanguage === null) return [];
  return [{ about: 'language', ...languagePart(tone.language, shownLanguage) }];
}

function signatureLine(text: string, { voice }: Wanted): readonly JudgedLine[] {
  const signature = voice.signature.trim();
  if (signature === '') return [];
  return [{ about: 'signature', ...signaturePart(text.includes(signature), signature) }];
}
