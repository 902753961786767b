import type { EventBodies } from './event.ts';
import { positionOf } from './find.ts';
import type { ItemId } from './item.ts';
import { spread } from './moderation.ts';
import type { Step } from './step.ts';
import { get } from './vector.ts';

/** Everything that a post answers: the message it quotes first ([Q2]), then what it covers. */
export function answeredBy({
  quotes,
  covers,
}: Pick<EventBodies['postPublished'], 'quotes' | 'covers'>): readonly ItemId[] {
  return quotes === undefined ? covers : [quotes, ...covers];
}

/** The side effects of quoting somebody, the first time that this message is quoted ([Q4]). */
export function noticeQuote(step: Step, quoted: ItemId): void {
  const { programme, draft } = step;
  const { author } = get(draft.items, positionOf(programme, draft, quoted));
  const isPersons = author.kind === 'persona' || author.kind === 'voice';
  if (isPersons && timesQuoted(step, quoted) === 1) spread(step);
}

/** How many times the page has quoted a message, what it deleted since included. */
function timesQuoted({ draft }: Step, quoted: ItemId): number {
  let times = 0;
  for (const chunk of draft.made) {
    for (const position of chunk) {
      const { own, quotes } = get(draft.items, position);
      if (own !== null && quotes === quoted) times += 1;
    }
  }
  return times;
}
