import type { Language } from '../vocabulary/language.ts';
import { type Feature, measure, saturating } from './feature.ts';
import { neutralOf, stemOf } from './stem.ts';
import { spanOf, type Token, type TokenisedText } from './token.ts';

/** Shorter words are articles and pronouns: sharing them is no detail taken up. */
const SHORTEST_DETAIL = 4;

/** Longer words that are as empty as articles. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'avec dans pour vous nous votre notre cette plus sont etre avoir fait tout tous mais comme quand meme bien chez aussi merci bonjour ' +
    'that this with have your from they were been what when will would could should there their about just very thank thanks hello'
  ).split(' '),
);

/**
 * Stands for what a text takes up that answers no comment: a post, a statement, a reply read alone. It weighs
 * what replies take up of their comments on average, so that nothing is held against it.
 */
export const NO_COMMENT = 'relation.none';

/** The length of the reply beside the comment's: told even where there is none. */
export const LENGTH_RATIO = 'relation.shorter';

/** Words of a comment, on average over the corpus, in both languages. */
const USUAL_COMMENT = 25;

/** Features of a text that answers no comment. */
export function unrelatedFeatures({ words }: TokenisedText): Feature[] {
  const features: Feature[] = [];
  measure(features, LENGTH_RATIO, saturating(words / USUAL_COMMENT, 2));
  measure(features, NO_COMMENT, 1);
  return features;
}

/** Prefix of all of them. */
export const RELATION = 'relation.';

/**
 * How the reply relates to the comment it answers: details of this very comment taken up. Nothing
 * else of the comment enters a reading.
 */
export function relationFeatures(
  reply: TokenisedText,
  comment: TokenisedText,
  language: Language,
): Feature[] {
  const details = new Set<string>();
  for (const unit of comment.units)
    if (isDetail(unit, language)) details.add(stemOf(unit.plain, language));
  const shared = new Set<string>();
  const taken: Token[] = [];
  let content = 0;
  for (const unit of reply.units) {
    if (!isDetail(unit, language)) continue;
    content += 1;
    const stem = stemOf(unit.plain, language);
    if (!details.has(stem)) continue;
    shared.add(stem);
    taken.push(unit);
  }
  return measuresOf(taken, shared.size, {
    ofReply: taken.length / Math.max(1, content),
    ofComment: shared.size / Math.max(1, details.size),
    length: reply.words / Math.max(1, comment.words),
  });
}

/** @param shares what is taken up as a share of each text's details; the reply's length to the comment's. */
function measuresOf(
  taken: readonly Token[],
  distinct: number,
  shares: { readonly ofReply: number; readonly ofComment: number; readonly length: number },
): Feature[] {
  const features: Feature[] = [];
  const spans = taken.map(spanOf);
  const number = taken.some((unit) => unit.kind === 'number');
  measure(features, 'relation.details', saturating(distinct, 6), spans);
  measure(features, 'relation.some-detail', distinct > 0 ? 1 : 0, spans);
  measure(features, 'relation.three-details', distinct >= 3 ? 1 : 0, spans);
  measure(features, 'relation.share-of-reply', Math.min(1, 2 * shares.ofReply));
  measure(features, 'relation.share-of-comment', Math.min(1, 2 * shares.ofComment));
  measure(features, 'relation.number', number ? 1 : 0);
  measure(features, 'relation.name', taken.some((unit) => unit.capital) ? 1 : 0);
  measure(features, LENGTH_RATIO, saturating(shares.length, 2));
  return features;
}

/** « Elle » is no more of a detail than « il »: what counts is the word that stands for both. */
function isDetail({ kind, plain }: Token, language: Language): boolean {
  if (kind === 'number') return true;
  return (
    kind === 'word' &&
    plain.length >= SHORTEST_DETAIL &&
    !EMPTY_WORDS.has(plain) &&
    neutralOf(plain, language).length >= SHORTEST_DETAIL
  );
}
