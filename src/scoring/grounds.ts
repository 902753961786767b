import type { DoneDeed } from '../engine/snapshot.ts';
import { type Reading, type Span, scaleOf } from '../vocabulary/reading.ts';
import type { ToneScale } from '../vocabulary/tone-scale.ts';
import type { Saying } from './dossier/dossier.ts';
import type { Ground } from './sheet.ts';

/** Words quoted from the trainee. The quote is cut from the text itself, so that it always agrees. */
export function quoting({ event, text }: Pick<Saying, 'event' | 'text'>, span?: Span): Ground {
  const { start, end } = span ?? { start: 0, end: text.length };
  return { type: 'words', event, quote: text.slice(start, end), span: { start, end } };
}

export function deedDone({ event, action }: Pick<DoneDeed, 'event' | 'action'>): Ground {
  return { type: 'deed', event, action };
}

/** Where a phrase group was found. */
export function spanOfPhrases({ phrases }: Reading, groups: readonly string[]): Span | undefined {
  const found = phrases.find(({ phrase }) => groups.includes(phrase));
  return found && { start: found.start, end: found.end };
}

/**
 * The words that weigh most on a scale: upwards when `raised`, downwards otherwise. Undefined when
 * nothing in particular does, and the whole reply is to be quoted.
 */
export function tellingSpan(
  { tone }: Reading,
  scale: ToneScale,
  raised: boolean,
): Span | undefined {
  const pull = (effect: number) => (raised ? effect : -effect);
  let telling: Span | undefined;
  let most = 0;
  const weigh = (span: Span | undefined, effect: number) => {
    if (span === undefined || pull(effect) <= most) return;
    most = pull(effect);
    telling = { start: span.start, end: span.end };
  };
  for (const match of tone.matches) weigh(match, match.effects[scale] ?? 0);
  for (const { spans, value } of scaleOf(tone, scale)?.contributions ?? []) weigh(spans[0], value);
  return telling;
}
