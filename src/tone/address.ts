import type { Language } from '../vocabulary/language.ts';
import type { AddressForm } from '../vocabulary/tone-scale.ts';
import type { Token, TokenisedText } from './token.ts';

const TU = new Set('tu te toi ton ta tes stp'.split(' '));
const VOUS = new Set('vous votre vos votres'.split(' '));

/** Words before which `ton` is the noun ("hausser le ton") and `vous` a place ("chez vous"). */
const BEFORE_NOUN_TON = new Set('le un ce du son mon notre votre bon meme'.split(' '));
const BEFORE_OTHER_VOUS = new Set(['rendez', 'chez']);

/** Second-person singular imperatives common in replies of the trade. */
const TU_VERBS = new Set(
  (
    'ecris envoie passe appelle viens reviens dis donne laisse montre regarde essaie essaye reessaie reessaye attends garde prends mets fais va vas lis relis ' +
    'sache excuse raconte parle demande profite arrete change evite verifie gene lache clique reste debarque pense reserve vois sors rentre ' +
    'apporte amene propose glisse salue tague calme stresse hesite inquiete oublie tiens ecoute essuie repose reponds rejoins'
  ).split(' '),
);
/** Words after which an imperative can stand although no mark comes before it. */
const LINKS = new Set('et pis puis donc alors mais sinon bon ben gros cave'.split(' '));
/** Pronouns that an imperative carries behind a hyphen ("dis-nous", "glisse-les"). */
const CARRIED = new Set('moi nous lui leur le les en y'.split(' '));

/** Before them, `tiens` are things ("les tiens"), not a verb. */
const ARTICLES = new Set('les des aux'.split(' '));

/** Endings of the second person plural; words of this list end so and are none. */
const NOT_VOUS_VERBS = new Set('chez assez nez rez rendez lez'.split(' '));
const VOUS_VERBS = new Set('etes faites dites'.split(' '));

/** The words by which a French text addresses its reader, each way. Quoted words do not count. */
export interface AddressWords {
  readonly tu: readonly Token[];
  readonly vous: readonly Token[];
}

export function addressWords(text: TokenisedText): AddressWords {
  const tu: Token[] = [];
  const vous: Token[] = [];
  for (const [index, unit] of text.units.entries()) {
    if (unit.quoted || unit.kind !== 'word') continue;
    if (isTu(text.units, index, unit, text.source)) tu.push(unit);
    else if (isVous(text.units, index, unit)) vous.push(unit);
  }
  return { tu, vous };
}

/**
 * How a reply addresses its reader. One `vous` among three `tu` or more is the plural ("vous deux"),
 * and so is one after somebody is joined to the reader ("toi et tes amis vivez").
 * English replies, which do not tell, are always `none`.
 */
export function addressOf(text: TokenisedText, language: Language | null): AddressForm {
  if (language !== 'fr') return 'none';
  const { tu, vous } = addressWords(text);
  if (tu.length > 0 && vous.length > 0) return isPlural(text.units, tu, vous) ? 'tu' : 'mixed';
  return tu.length > 0 ? 'tu' : vous.length > 0 ? 'vous' : 'none';
}

function isPlural(units: readonly Token[], tu: readonly Token[], vous: readonly Token[]): boolean {
  if (vous.length > 1) return false;
  const isJoined = units.some(
    ({ plain }, index) => plain === 'toi' && units[index + 1]?.plain === 'et',
  );
  return tu.length >= (isJoined ? 2 : 3);
}

function isTu(units: readonly Token[], index: number, unit: Token, source: string): boolean {
  const before = units[index - 1]?.plain ?? '';
  if (unit.plain === 'ton' && BEFORE_NOUN_TON.has(before) && !asks(units, index)) return false;
  if (TU.has(unit.plain)) return !isInterrogativeTu(units, index, unit);
  if (carriesPronoun(units, index, source)) return isSingularImperative(unit);
  if (unit.plain === 'tien' || unit.plain === 'tienne')
    return before === 'le' || (before === 'la' && units[index + 1]?.plain !== 'au');
  if (unit.plain === 'tiens' && ARTICLES.has(before)) return true;
  return TU_VERBS.has(unit.plain) && startsClause(units, index) && goesOn(units, index);
}

/** "Allez, …" cheers on whoever is addressed, one or many. */
function isAlone(units: readonly Token[], index: number): boolean {
  const { clause } = units[index] ?? {};
  return clause !== units[index - 1]?.clause && clause !== units[index + 1]?.clause;
}

/** "Est-ce ton…" asks whose it is; "ce ton" is a manner of speaking. */
function asks(units: readonly Token[], index: number): boolean {
  return units[index - 1]?.plain === 'ce' && units[index - 2]?.plain === 'est';
}

/** An imperative says what to do; the same letters alone, or before `de`, are a noun ("laisse de 2 m"). */
function goesOn(units: readonly Token[], index: number): boolean {
  const next = units[index + 1];
  if (index === 0) return true;
  if (next === undefined || next.clause !== units[index]?.clause) return false;
  return !['de', 'falloir', 'y', 'peu'].includes(next.plain);
}

/** "-e", "-s" or a listed verb: what a second-person singular imperative can look like. */
function isSingularImperative({ plain }: Token): boolean {
  return TU_VERBS.has(plain) || (plain.length > 3 && plain.endsWith('e'));
}

function carriesPronoun(units: readonly Token[], index: number, source: string): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next?.start !== unit.end + 1) return false;
  return source.charAt(unit.end) === '-' && CARRIED.has(next.plain);
}

/** Subjects of the third person that the particle follows. */
const SUBJECTS = new Set('ce y on il elle ca ils'.split(' '));
const CONJUNCTIONS = new Set('que si quand ou comme dont qui'.split(' '));

/**
 * The Québec interrogative particle: "c'est-tu", "y peut-tu", "on va-tu". After a verb of the second
 * person the same word is the person ("y es-tu").
 */
function isInterrogativeTu(units: readonly Token[], index: number, unit: Token): boolean {
  if (unit.plain !== 'tu') return false;
  const verb = units[index - 1];
  const subject = units[index - 2];
  if (verb === undefined || subject?.sentence !== unit.sentence) return false;
  if (CONJUNCTIONS.has(verb.plain)) return false;
  if (subject.plain === 'je') return true;
  return SUBJECTS.has(subject.plain) && !isSecondPerson(verb);
}

function isSecondPerson({ plain }: Token): boolean {
  return plain.endsWith('s') || plain.endsWith('x');
}

function startsClause(units: readonly Token[], index: number): boolean {
  const before = units[index - 1];
  return (
    before === undefined ||
    before.kind === 'emoji' ||
    before.clause !== units[index]?.clause ||
    LINKS.has(before.plain)
  );
}

function isVous(units: readonly Token[], index: number, unit: Token): boolean {
  if (VOUS.has(unit.plain))
    return (
      !BEFORE_OTHER_VOUS.has(units[index - 1]?.plain ?? '') && units[index + 1]?.plain !== 'autres'
    );
  if (VOUS_VERBS.has(unit.plain)) return startsClause(units, index);
  if (unit.plain === 'allez' && isAlone(units, index)) return false;
  return unit.plain.endsWith('ez') && unit.plain.length > 3 && !NOT_VOUS_VERBS.has(unit.plain);
}
