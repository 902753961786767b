import { TRUE, UNKNOWN } from '../../engine/truth.ts';
import { worthOfGuard } from '../../engine/words-guard.ts';
import type { Aim, Expectation } from '../../scenario/schema/expectation.ts';
import type { Guard } from '../../scenario/schema/guard.ts';
import type { Span } from '../../vocabulary/reading.ts';
import { formPlace } from '../../vocabulary/word-form.ts';
import type { Situation } from '../covering/situation.ts';
import { substanceOf } from '../covering/substance.ts';
import type { Dossier, Saying } from '../dossier/dossier.ts';
import type { Line } from '../evidence.ts';
import { quoting, spanOfPhrases, tellingSpan } from '../grounds.ts';
import * as say from '../sentences/tone.ts';
import type { Judged } from './judged.ts';

/** A line for each aim of which the words tell whether they meet it ([T13]). */
export function aimLines(
  { one, dossier }: Situation,
  { saying, answer }: Judged,
  others: readonly Line[],
): readonly Line[] {
  const rated = ratedAims(one.expectation, saying, dossier);
  const possible = partsOfAim(others, rated.length);
  return rated.map(({ aim, isMet }) => ({
    criterion: 'tone',
    one,
    rule: 'T13',
    facet: aim.id,
    ground: quoting(saying, isMet ? spanOf(aim.when, saying) : undefined),
    at: Math.max(saying.at, answer.from),
    earned: isMet ? possible : 0,
    possible,
    sentence: say.aim(aim.title, isMet),
  }));
}

/** How many aims of an expectation these words meet. */
export function aimsMet(expectation: Expectation, saying: Saying, dossier: Dossier): number {
  return ratedAims(expectation, saying, dossier).filter(({ isMet }) => isMet).length;
}

interface RatedAim {
  readonly aim: Aim;
  readonly isMet: boolean;
}

/** Aims in the order of the file; what is unknown is left out. Strung key words meet none ([R12]). */
function ratedAims(
  expectation: Expectation,
  saying: Saying,
  dossier: Dossier,
): readonly RatedAim[] {
  const { isStuffed } = substanceOf(saying, expectation, dossier);
  return (expectation.aims ?? []).flatMap((aim) => {
    const worth = worthOfGuard(aim.when, saying);
    return worth === UNKNOWN ? [] : [{ aim, isMet: worth === TRUE && !isStuffed }];
  });
}

/** Together one part more than all else, so that courtesy alone stays under half ([T13]). */
function partsOfAim(others: readonly Line[], aims: number): number {
  return (others.reduce((sum, { possible }) => sum + possible, 0) + 1) / aims;
}

/** Where in the words a guard that holds was met; undefined where it is met by the whole of them. */
function spanOf(guard: Guard, saying: Saying): Span | undefined {
  const { reading, text } = saying;
  switch (guard.type) {
    case 'all':
      return firstSpan(guard.of, saying);
    case 'any':
      return firstSpan(
        guard.of.filter((part) => worthOfGuard(part, saying) === TRUE),
        saying,
      );
    case 'mentions':
      return spanOfPhrases(reading, guard.phrases);
    case 'tone':
      return tellingSpan(reading, guard.scale, guard.atLeast !== undefined);
    case 'form':
      return guard.has?.map((form) => formPlace(text, form)).find((span) => span !== undefined);
    default:
      return undefined;
  }
}

function firstSpan(guards: readonly Guard[], saying: Saying): Span | undefined {
  return guards.map((part) => spanOf(part, saying)).find((span) => span !== undefined);
}
