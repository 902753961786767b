import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { codePointName } from '../diagnostics/wording.ts';
import type { Text } from '../schema/primitives.ts';
import { loneText } from '../variation/fill.ts';
import { writtenIn } from './items.ts';
import type { Story, TextSite } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, Bilingual>> = {
  fr: { fr: 'français', en: 'French' },
  en: { fr: 'anglais', en: 'English' },
};

/** Words missing in a language, or in one that is not declared; words that say nothing, or lie. */
export function checkLanguages(story: Story): Finding[] {
  const { languages } = story.scenario;
  return [
    ...declared(languages),
    ...story.texts.flatMap((site) => [
      ...inEveryLanguage(site, languages),
      ...worded(site),
      ...untranslated(site),
    ]),
    ...phrasesIn(story),
    ...answersIn(story),
    ...names(story),
  ];
}

function declared(languages: readonly Language[]): Finding[] {
  const [first, second] = languages;
  return first !== undefined && first === second
    ? [finding('EO504', ['languages', 1], { code: first })]
    : [];
}

function inEveryLanguage({ text, at }: TextSite, languages: readonly Language[]): Finding[] {
  if (typeof text === 'string') {
    return languages.length > 1 ? [finding('EO502', pathOf(at), {})] : [];
  }
  if ('only' in text) return [];
  const missing = languages.filter((language) => text[language] === undefined);
  const extra = (['fr', 'en'] as const).filter(
    (language) => text[language] !== undefined && !languages.includes(language),
  );
  return [
    ...missing.map((code) =>
      finding('EO501', pathOf(under(at, code)), { code, language: LANGUAGE_NAMES[code] }),
    ),
    ...extra.map((code) =>
      finding('EO503', pathOf(under(at, code)), { code, language: LANGUAGE_NAMES[code] }),
    ),
  ];
}

function worded({ text, at }: TextSite): Finding[] {
  if (isPlain(text)) return [];
  return writtenIn(text, at).flatMap(({ words, place }) => {
    if (words.trim() !== '') return misleading(words, place);
    return at.step === 'alt'
      ? [finding('EO509', pathOf(place), { id: String(at.up?.step ?? '') })]
      : [finding('EO506', pathOf(place), {})];
  });
}

/** The usual case, told without laying the text out. */
function isPlain(text: Text): boolean {
  if (typeof text === 'string') return isGood(text);
  if ('only' in text) return isGood(text.text);
  return isGood(text.fr) && isGood(text.en);
}

function isGood(words: string | undefined): boolean {
  return words === undefined || (/\S/.test(words) && !TURNING.test(words));
}

/** Marks that turn the direction of reading around: what is read is not what is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/;

function misleading(words: string, place: Trail): Finding[] {
  const sign = TURNING.exec(words)?.[0];
  if (sign === undefined) return [];
  return [finding('EO507', pathOf(place), { sign: codePointName(sign.charCodeAt(0)) })];
}

/** Shorter texts are often names. */
const LONG_ENOUGH_TO_DIFFER = 24;

function untranslated({ text, at }: TextSite): Finding[] {
  if (typeof text === 'string' || 'only' in text || loneText(text) !== undefined) return [];
  const isSame = text.fr !== undefined && text.fr === text.en;
  return isSame && (text.fr?.length ?? 0) > LONG_ENOUGH_TO_DIFFER
    ? [finding('EO508', pathOf(at), {})]
    : [];
}

function phrasesIn({ scenario }: Story): Finding[] {
  return Object.entries(scenario.phrases).flatMap(([id, group]) =>
    scenario.languages
      .filter((language) => (group[language]?.length ?? 0) === 0)
      .map((code) =>
        finding('EO505', ['phrases', id], { id, code, language: LANGUAGE_NAMES[code] }),
      ),
  );
}

function answersIn({ scenario }: Story): Finding[] {
  return scenario.expectations.flatMap(({ language }, index) => {
    if (language === 'same' || language === 'any' || scenario.languages.includes(language))
      return [];
    const slots = { code: language, language: LANGUAGE_NAMES[language] };
    return [finding('EO510', ['expectations', index, 'language'], slots)];
  });
}

/** Names of people and accounts are read too. */
function names({ scenario }: Story): Finding[] {
  const people = scenario.cast.flatMap((persona, index) => [
    { words: persona.name ?? '', place: under(null, 'cast', index, 'name') },
    { words: persona.handle ?? '', place: under(null, 'cast', index, 'handle') },
  ]);
  const contacts = scenario.organisation.contacts.map(({ name }, index) => ({
    words: name,
    place: under(null, 'organisation', 'contacts', index, 'name'),
  }));
  return [...people, ...contacts].flatMap(({ words, place }) => misleading(words, place));
}
