import type { Language } from '../vocabulary/language.ts';
import { type Feature, measured, saturating } from './feature.ts';
import { stemOf } from './stem.ts';
import type { Token, TokenisedText } from './token.ts';

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
 * How the reply relates to the comment it answers: details of this very comment taken up. Nothing
 * else of the comment enters a reading.
 */
export function relationFeatures(
  reply: TokenisedText,
  comment: TokenisedText,
  language: Language,
): Feature[] {
  const details = new Set(comment.units.filter(isDetail).map((unit) => detailOf(unit, language)));
  const taken = reply.units.filter(
    (unit) => isDetail(unit) && details.has(detailOf(unit, language)),
  );
  const distinct = new Set(taken.map((unit) => detailOf(unit, language))).size;
  const content = reply.units.filter(isDetail).length;
  const spans = taken.map(({ start, end }) => ({ start, end }));
  return [
    ...measured('relation.details', saturating(distinct, 6), spans),
    ...measured('relation.some-detail', distinct > 0 ? 1 : 0, spans),
    ...measured('relation.three-details', distinct >= 3 ? 1 : 0, spans),
    ...measured('relation.share-of-reply', Math.min(1, (2 * taken.length) / Math.max(1, content))),
    ...measured(
      'relation.share-of-comment',
      Math.min(1, (2 * distinct) / Math.max(1, details.size)),
    ),
    ...measured('relation.number', taken.some((unit) => unit.kind === 'number') ? 1 : 0),
    ...measured('relation.name', taken.some((unit) => unit.capital) ? 1 : 0),
    ...measured('relation.shorter', saturating(reply.words / Math.max(1, comment.words), 2)),
  ];
}

function isDetail(unit: Token): boolean {
  if (unit.kind === 'number') return true;
  return (
    unit.kind === 'word' && unit.plain.length >= SHORTEST_DETAIL && !EMPTY_WORDS.has(unit.plain)
  );
}

function detailOf(unit: Token, language: Language): string {
  return stemOf(unit.plain, language);
}
