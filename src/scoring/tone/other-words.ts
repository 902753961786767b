import type { Level } from '../../vocabulary/tone-scale.ts';
import type { Situation } from '../covering/situation.ts';
import type { Dossier, Saying, Utterance } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { quoting, tellingSpan } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';

const COST = 0.25;

/** Hostility at which words do harm whatever was expected ([T12]). */
const NEVER: Level = 3;

const LOW_SCALES = ['hostility', 'defensiveness'] as const;

type LowScale = (typeof LOW_SCALES)[number];
type Allowed = Readonly<Partial<Record<LowScale, Level | undefined>>>;

/** Lines of the harm done by words that are not those judged ([T12]). */
export function otherWordsLines(
  { one, answers }: Situation,
  judged: Judged | null,
): readonly Line[] {
  const { tone, danger, needs } = one.expectation;
  // Where the words judged have no line of their own for a scale, they count among the others.
  const isJudged = judged !== null && !danger && needs === 'answer';
  const allowed = { hostility: tone.hostility?.atMost, defensiveness: tone.defensiveness?.atMost };
  return answers.flatMap(({ utterance }): readonly Line[] => {
    const others = utterance.sayings.filter((saying) => !isJudged || saying !== judged.saying);
    const listed = isJudged && utterance.sayings.includes(judged.saying) ? [judged.saying] : [];
    const hurt =
      worst(others, allowed) ?? (allowed.hostility === undefined ? worst(listed, {}) : null);
    return hurt === null ? [] : [hurtLine(hurt, one, one.weight)];
  });
}

/** The same for words said where nothing was expected; there the weight is 1. */
export function strayWordsLines(
  dossier: Dossier,
  addressed: ReadonlySet<Utterance>,
): readonly Line[] {
  return dossier.utterances
    .filter((utterance) => !addressed.has(utterance))
    .flatMap((utterance) => {
      const hurt = worst(utterance.sayings, {});
      return hurt === null ? [] : [{ ...hurtLine(hurt, null, 1), item: utterance.to }];
    });
}

interface Hurt {
  readonly saying: Saying;
  readonly scale: LowScale;
}

/** The first saying that goes beyond what is allowed. */
function worst(sayings: readonly Saying[], allowed: Allowed): Hurt | null {
  for (const saying of sayings) {
    for (const scale of LOW_SCALES) {
      const level = saying.reading.tone.dimensions[scale]?.level ?? 0;
      const limit = allowed[scale] ?? (scale === 'hostility' ? NEVER - 1 : 4);
      if (level > limit) return { saying, scale };
    }
  }
  return null;
}

function hurtLine({ saying, scale }: Hurt, one: Line['one'], weight: number): Line {
  return {
    criterion: 'tone',
    one,
    rule: 'T12',
    facet: scale,
    ground: quoting(saying, tellingSpan(saying.reading, scale, true)),
    at: saying.at,
    earned: -COST * weight,
    possible: 0,
    sentence: say.otherWords(scale),
  };
}
