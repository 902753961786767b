import type { Language } from '../vocabulary/language.ts';
import type { Token, TokenisedText } from './token.ts';

/** How many words before a marker can still negate it. */
const REACH = 3;

const NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('ne pas jamais aucun aucune sans ni non point nullement'.split(' ')),
  en: new Set(
    'not no never without nor neither cannot cant dont wont isnt arent hardly'.split(' '),
  ),
};

/** Words that undo a negation standing right before them: "n'hésitez pas", "not only", "can't wait". */
const UNDOERS: readonly string[] = [
  'hesit',
  'manqu',
  'seulement',
  'doute',
  'tard',
  'attendre',
  'only',
  'wait',
  'doubt',
  'worr',
  'longer',
  'thank',
  'enough',
  'because',
];

/**
 * Whether the words from `first` to `end` are denied: a negator up to three words before in the same
 * clause, or, in French, right after ("on s'excuse pas").
 */
export function isNegated(
  text: TokenisedText,
  first: number,
  end: number,
  language: Language,
): boolean {
  const start = text.units[first];
  if (start === undefined) return false;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const unit = text.units[at];
    if (unit === undefined || unit.clause !== start.clause) break;
    if (isNegator(unit, language) && !isUndone(text.units, at)) return true;
  }
  return language === 'fr' && isNegatedAfter(text.units, end, start.clause);
}

function isNegator(unit: Token, language: Language): boolean {
  if (unit.quoted) return false;
  return NEGATORS[language].has(unit.plain) || (language === 'en' && unit.plain.endsWith("n't"));
}

function isUndone(units: readonly Token[], at: number): boolean {
  const next = units[at + 1]?.plain ?? '';
  const afterNext = units[at + 2]?.plain ?? '';
  if (units[at]?.plain === 'ne' && afterNext === 'que') return true;
  return (
    UNDOERS.some((undoer) => next.startsWith(undoer)) ||
    (units[at]?.plain === 'ne' && UNDOERS.some((undoer) => afterNext.startsWith(undoer)))
  );
}

function isNegatedAfter(units: readonly Token[], end: number, clause: number): boolean {
  const next = units[end];
  if (next === undefined || next.clause !== clause) return false;
  return (next.plain === 'pas' || next.plain === 'jamais') && !isUndone(units, end);
}
