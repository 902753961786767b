import type { SimMs } from '../../engine/item.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Case } from './cases.ts';
import { wordsIn } from './people.ts';
import type { Story } from './story.ts';

/** How much there was to read and how much was written in one stretch of the run. */
export interface Stretch {
  readonly from: SimMs;
  readonly to: SimMs;
  /** Things that appeared, the trainee's own words left out. */
  readonly arrived: number;
  readonly wordsToRead: number;
  readonly wordsWritten: number;
  /** Gestures without words: likes, removals, choices of silence. */
  readonly gestures: number;
  /** Things that were waiting for an answer when the stretch ended. */
  readonly waiting: number;
}

/** Something that waits for an answer from one moment to another. */
export interface Waiting {
  readonly from: SimMs;
  /** Null: nobody answered it to any use before the end. */
  readonly to: SimMs | null;
}

/** What waited for an answer, and until when. */
export function waitingOf(cases: readonly Case[]): readonly Waiting[] {
  return cases
    .filter(({ expectation }) => expectation.needs === 'answer')
    .map(({ at, outcome }) => ({
      from: at,
      to: outcome.firstAnswer === null ? null : at + outcome.firstAnswer,
    }));
}

const LENGTHS: readonly SimMs[] = [60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000];
const MOST = 36;

/** A round length that cuts the run into at most some three dozen stretches: minutes, where it is short. */
export function stretchLength(duration: SimMs): SimMs {
  return LENGTHS.find((length) => duration / length <= MOST) ?? duration;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

/** The run cut into equal stretches, the last one as long as what is left. */
export function workloadOf(
  story: Story,
  cases: readonly Case[],
  language: Language,
): readonly Stretch[] {
  const waiting = waitingOf(cases);
  const { end, programme } = story;
  const last = Math.max(1, end.now);
  const length = stretchLength(programme.duration);
  const items = end.items().flatMap((id) => end.item(id) ?? []);
  const arrivals = items.filter(
    (item) => item.own === null && item.at >= 0 && item.author.kind !== 'organisation',
  );
  const utterances = [...story.utterances.values()];
  const gestures = end.deeds().filter((deed) => deed.own === null && deed.action !== 'escalate');
  return Array.from({ length: Math.ceil(last / length) }, (_, index) => {
    const from = index * length;
    const to = Math.min(last, from + length);
    const within = ({ at }: { readonly at: SimMs }): boolean =>
      at >= from && (at < to || (at === to && to === last));
    const arrived = arrivals.filter(within);
    return {
      from,
      to,
      arrived: arrived.length,
      wordsToRead: sum(
        arrived.map((item) => countWords(wordsIn(programme, item.text, language).text)),
      ),
      wordsWritten: sum(utterances.filter(within).map((said) => said.reading.words)),
      gestures: gestures.filter(within).length,
      waiting: waiting.filter((each) => each.from <= to && (each.to === null || each.to > to))
        .length,
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
