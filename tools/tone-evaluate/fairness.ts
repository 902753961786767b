import { analyse } from '../../src/tone/analyse.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import { scaleOf, type ToneReport } from '../../src/vocabulary/reading.ts';
import { TONE_SCALES, type ToneScale } from '../../src/vocabulary/tone-scale.ts';
import { EXCHANGES, type Exchange } from './exchanges.ts';

/** What a careful reader would not notice: no scale may move by more. */
export const FAIR = 0.05;

/** A reply that reads otherwise once a thing that must weigh nothing is exchanged in it. */
export interface Move {
  readonly reply: string;
  readonly exchanged: string;
  /** The scale that moves the most, and by how much. */
  readonly scale: ToneScale;
  readonly by: number;
}

export interface KindReport {
  readonly kind: Exchange['kind'];
  /** Replies that the exchange changes at all. */
  readonly changed: number;
  /** Those that move some scale by more than `FAIR`, the farthest first. */
  readonly unfair: readonly Move[];
  readonly farthest: number;
}

/** Reads every reply as it is and with each thing exchanged in turn. */
export function fairnessOf(
  replies: readonly { readonly reply: string; readonly comment?: string }[],
  language: Language,
  exchanges: readonly Exchange[] = EXCHANGES,
): KindReport[] {
  const before = replies.map(({ reply, comment }) => analyse({ reply, comment, language }));
  return exchanges.map((exchange) => {
    const moves = replies.flatMap(({ reply, comment }, index) => {
      const exchanged = exchange.exchange(reply, language);
      const read = before[index];
      if (exchanged === reply || read === undefined) return [];
      const answered =
        exchange.inComment && comment !== undefined
          ? exchange.exchange(comment, language)
          : comment;
      const after = analyse({ reply: exchanged, comment: answered, language });
      return [{ reply, exchanged, ...farthestMove(read, after, exchange) }];
    });
    const byDistance = moves.sort((a, b) => b.by - a.by);
    return {
      kind: exchange.kind,
      changed: moves.length,
      unfair: byDistance.filter(({ by }) => by > FAIR),
      farthest: byDistance[0]?.by ?? 0,
    };
  });
}

/** A scale rated only one of the two times has moved all the way. */
function farthestMove(
  before: ToneReport,
  after: ToneReport,
  { feltByProfessionalism }: Exchange,
): Pick<Move, 'scale' | 'by'> {
  let farthest: Pick<Move, 'scale' | 'by'> = { scale: 'overall', by: 0 };
  for (const scale of TONE_SCALES) {
    if (feltByProfessionalism && scale === 'professionalism') continue;
    const one = scaleOf(before, scale);
    const other = scaleOf(after, scale);
    const by =
      one === null || other === null ? Number(one !== other) : Math.abs(one.value - other.value);
    if (by > farthest.by) farthest = { scale, by };
  }
  return farthest;
}
