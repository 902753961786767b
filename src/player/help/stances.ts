import { folded } from '../../lib/folded.ts';
import { addressOf } from '../../tone/address.ts';
import { READ_LIMIT, tokenise } from '../../tone/tokenise.ts';
import { heldBack } from '../../vocabulary/page-filter.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { PlayerText } from '../messages/catalogue.ts';
import type { HouseLines } from './draft-words.ts';

/** How the words as a whole stand to what the desk says: a sentence, and whether they keep to it. */
export interface Stance {
  readonly text: PlayerText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Null where it is neither. */
  readonly fits: boolean | null;
}

/** Address, language, signature, words held back, repetition: in this order, what there is to say. */
export function stancesOf(text: string, reading: Reading, house: HouseLines): readonly Stance[] {
  return [
    ...addressStance(reading, house),
    ...languageStance(reading),
    ...signatureStance(text, reading, house),
    ...heldBackStance(text, house),
    ...(reading.copyOf === null ? [] : [{ text: 'stanceCopied', fits: false } as const]),
    ...(text.length <= READ_LIMIT
      ? []
      : [{ text: 'stanceCutShort', values: { count: READ_LIMIT }, fits: null } as const]),
  ];
}

function addressStance({ tone }: Reading, house: HouseLines): readonly Stance[] {
  const { address: form, language } = tone;
  if (language !== 'fr' || form === 'none' || house.readers === 'internal') return [];
  if (form === 'mixed') return [{ text: 'stanceMixed', fits: false }];
  if (house.address !== 'mirror') {
    const fits = form === house.address;
    return [{ text: fits ? 'stanceAddressFits' : 'stanceAddressOther', values: { form }, fits }];
  }
  const theirs = addressOfThem(house);
  if (theirs === 'none' || theirs === 'mixed') {
    return [{ text: 'stanceAddress', values: { form }, fits: null }];
  }
  const fits = form === theirs;
  return [{ text: fits ? 'stanceAddressLike' : 'stanceAddressUnlike', values: { form }, fits }];
}

/** How the person who is answered says « you », as far as their own words tell. */
function addressOfThem({ answered }: HouseLines) {
  return answered === null ? 'none' : addressOf(tokenise(answered.text), answered.language);
}

function languageStance({ tone, shownLanguage }: Reading): readonly Stance[] {
  const written = tone.language;
  if (written === null || shownLanguage === null || written === shownLanguage) return [];
  return [{ text: 'stanceLanguage', values: { written, shown: shownLanguage }, fits: false }];
}

/** Answers in public are signed, where the organisation signs. */
function signatureStance(text: string, { tone }: Reading, house: HouseLines): readonly Stance[] {
  const { signature, readers } = house;
  if (signature === null || readers !== 'public' || tone.overall === null) return [];
  if (folded(text).includes(folded(signature))) return [];
  return [{ text: 'stanceUnsigned', values: { signature }, fits: null }];
}

/** The page’s own filters do not stop the page; its fans would still be held back for such a word. */
function heldBackStance(text: string, { settings, readers }: HouseLines): readonly Stance[] {
  if (readers !== 'public') return [];
  const held = heldBack(settings, [text]);
  return held === null
    ? []
    : [{ text: 'stanceHeldBack', values: { word: held.word }, fits: false }];
}
