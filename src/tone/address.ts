import type { Language } from '../vocabulary/language.ts';
import type { AddressForm } from '../vocabulary/tone-scale.ts';
import type { Token, TokenisedText } from './token.ts';

const TU = new Set('tu te toi ton ta tes tien tienne tiens tiennes stp t'.split(' '));
const VOUS = new Set('vous votre vos vôtre vôtres votres svp'.split(' '));

/** Words that look like an address and are none: nouns and set phrases. */
const NOT_ADDRESSED: ReadonlySet<string> = new Set(['rendez vous', 'ta ta']);

/** Second-person singular imperatives common in replies of the trade. */
const TU_VERBS = new Set(
  (
    'ecris envoie passe appelle viens reviens dis donne laisse montre regarde essaie essaye attends garde prends mets fais va vas lis relis sache ' +
    'inquiete excuse pardonne raconte parle demande profite arrete calme change evite verifie gene hesite lache manque clique compte es as'
  ).split(' '),
);
/** Endings of the second person plural; words of the list below end so and are none. */
const NOT_VOUS_VERBS = new Set('chez assez nez rez rendez lez biez'.split(' '));
const VOUS_VERBS = new Set('etes faites dites'.split(' '));

/** How a French reply addresses its reader; English replies are always `none`. Quoted words do not count. */
export function addressOf(text: TokenisedText, language: Language | null): AddressForm {
  if (language !== 'fr') return 'none';
  let tu = 0;
  let vous = 0;
  for (const [index, unit] of text.units.entries()) {
    if (unit.quoted || unit.kind !== 'word') continue;
    if (isTu(text.units, index, unit)) tu += 1;
    else if (isVous(text.units, index, unit)) vous += 1;
  }
  if (tu > 0 && vous > 0) return 'mixed';
  return tu > 0 ? 'tu' : vous > 0 ? 'vous' : 'none';
}

function isTu(units: readonly Token[], index: number, unit: Token): boolean {
  if (TU.has(unit.plain)) return !isInterrogativeTu(units, index, unit);
  return (
    TU_VERBS.has(unit.plain) &&
    startsClause(units, index) &&
    (index === 0 || hasTuComplement(units, index))
  );
}

/** The Québec interrogative particle: "c'est-tu", "y peut-tu", "on va-tu". */
function isInterrogativeTu(units: readonly Token[], index: number, unit: Token): boolean {
  if (unit.plain !== 'tu') return false;
  const subject = units[index - 2]?.plain ?? '';
  return ['ce', 'y', 'on', 'il', 'elle', 'ca', 'je', 'ils'].includes(subject);
}

function startsClause(units: readonly Token[], index: number): boolean {
  return index === 0 || units[index - 1]?.clause !== units[index]?.clause;
}

function hasTuComplement(units: readonly Token[], index: number): boolean {
  return [
    'nous',
    'moi',
    'toi',
    'le',
    'la',
    'les',
    'pas',
    'donc',
    'un',
    'une',
    'voir',
    'ton',
    'ta',
    'tes',
  ].includes(units[index + 1]?.plain ?? '');
}

function isVous(units: readonly Token[], index: number, unit: Token): boolean {
  if (NOT_ADDRESSED.has(`${units[index - 1]?.plain ?? ''} ${unit.plain}`)) return false;
  if (VOUS.has(unit.plain)) return !(unit.plain === 'vous' && units[index + 1]?.plain === 'autres');
  if (VOUS_VERBS.has(unit.plain)) return startsClause(units, index);
  return unit.plain.endsWith('ez') && unit.plain.length > 3 && !NOT_VOUS_VERBS.has(unit.plain);
}
