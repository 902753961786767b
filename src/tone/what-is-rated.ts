import type { RuleFound } from './lexicon.ts';
import type { TokenisedText } from './token.ts';

/** With fewer words than this, a reply is rated only when some rule knows what it says ("Non."). */
const FEWEST_WORDS = 3;

/** Strategies that leave no doubt that something is to be owned, or is refused to be. */
const SOMETHING_TO_OWN: ReadonlySet<string> = new Set([
  'apology',
  'apology-undone',
  'non-apology',
  'refused-apology',
  'ownership',
  'acknowledged-fact',
  'acknowledged-feeling',
  'excuse',
  'blame',
  'denial',
  'already-said',
  'policy',
  'legal',
  'minimising',
  'remedy',
  'threat',
  'insult',
  'dismissal',
  'mockery',
  'condescension',
  'problem-named',
  'wish',
]);

/** Strategies with which praise is answered. */
const ANSWERS_PRAISE: ReadonlySet<string> = new Set([
  'gratitude',
  'joy',
  'compliment',
  'invitation',
  'playfulness',
]);

export function isRatable(text: TokenisedText, found: readonly RuleFound[]): boolean {
  if (text.words === 0) return false;
  return text.words >= FEWEST_WORDS || found.length > 0;
}

/**
 * Whether there is nothing to be owned, so that ownership is not rated: the reply answers praise and
 * neither it nor the comment speaks of anything wrong. In doubt, ownership is rated.
 */
export function ownsNothing(found: readonly RuleFound[], comment: TokenisedText | null): boolean {
  const strategies = found.map((match) => match.owner.strategy);
  if (strategies.some((strategy) => SOMETHING_TO_OWN.has(strategy))) return false;
  const answersPraise = strategies.some(
    (strategy) => strategy === 'joy' || strategy === 'compliment',
  );
  if (!answersPraise || !strategies.some((strategy) => ANSWERS_PRAISE.has(strategy))) return false;
  return comment === null || soundsPleased(comment);
}

const PLEASED = new Set(
  (
    'merci bravo adore aime adorons super beau belle magnifique excellent excellente meilleur meilleure bon bonne hate felicitations incroyable genial geniale coeur ' +
    'thank thanks love loved lovely great best amazing wonderful beautiful favourite favorite awesome fantastic perfect excellent congrats'
  ).split(' '),
);
const DISPLEASED = new Set(
  (
    'pas jamais encore rien attente attends honte retard plainte pire deception decu decue inacceptable rembourse remboursement personne pourquoi aucun aucune fache ' +
    'not never no still nothing waiting waited why worst refund broken wrong nobody disappointed unacceptable disgusting rude late cancelled ' +
    "don't didn't can't won't isn't wasn't doesn't"
  ).split(' '),
);

function soundsPleased(comment: TokenisedText): boolean {
  const words = comment.units.map((unit) => unit.plain);
  return words.some((word) => PLEASED.has(word)) && !words.some((word) => DISPLEASED.has(word));
}
