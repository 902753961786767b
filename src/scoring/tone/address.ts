import type { Author } from '../../engine/item.ts';
import type { Contact } from '../../scenario/schema/organisation.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { VoiceAddress } from '../../vocabulary/tone-scale.ts';
import type { Case } from '../covering/case.ts';
import type { Situation } from '../covering/situation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { quoting } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';
import type { Part } from './part.ts';

/** What mixing "tu" and "vous" keeps ([T5]). */
const MIXED = 0.4;

/** The line on how the person was addressed, in French ([T5]). */
export function addressLines({ one, dossier }: Situation, judged: Judged): readonly Line[] {
  const { saying, answer } = judged;
  const { address, language } = saying.reading.tone;
  if (language !== 'fr' || address === 'none') return [];
  const wanted = wantedAddress(one, dossier);
  // One statement to many addresses them together.
  const suits = answer.isStatement && address === 'vous';
  return [
    {
      criterion: 'tone',
      one,
      rule: 'T5',
      facet: 'address',
      ground: quoting(saying),
      at: Math.max(saying.at, answer.from),
      ...addressPart(suits ? wanted : address, wanted),
    },
  ];
}

/** What a form of address earns where one is wanted ([T5]). */
export function addressPart(form: 'vous' | 'tu' | 'mixed', wanted: 'vous' | 'tu'): Part {
  const isRight = form === wanted;
  const otherwise = form === 'mixed' ? MIXED : 0;
  return {
    earned: isRight ? 1 : otherwise,
    possible: 1,
    sentence: say.address(isRight ? 'right' : form, wanted),
  };
}

/** That of the expectation, else of the colleague addressed, else of the voice ([T5]). */
export function wantedAddress(one: Case, { scenario, items }: Dossier): 'vous' | 'tu' {
  const author = one.item === null ? undefined : items.get(one.item)?.author;
  const { voice } = scenario.organisation;
  const wanted: VoiceAddress =
    one.expectation.address ?? colleague(author, scenario)?.address ?? voice.address;
  if (wanted !== 'mirror') return wanted;
  const persona =
    author?.kind === 'persona' ? scenario.cast.find(({ id }) => id === author.id) : undefined;
  return persona?.address ?? 'vous';
}

function colleague(author: Author | undefined, { organisation }: Scenario): Contact | undefined {
  if (author?.kind !== 'contact') return undefined;
  return organisation.contacts.find(({ id }) => id === author.id);
}
