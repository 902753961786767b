import { heldBack } from '../../vocabulary/page-filter.ts';
import { DEFAULT_PAGE_SETTINGS } from '../../vocabulary/page-setting.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import type { Expectation } from '../schema/expectation.ts';
import { writtenIn } from './items.ts';
import type { Story } from './story.ts';
import { pathOf, under } from './trail.ts';

/**
 * What people will write on the wall and the page, as it is set at the start, will hold back: it arrives
 * hidden, and only its author's friends can answer what they cannot see otherwise.
 */
export function checkHeldBack({ scenario, items, names }: Story): Finding[] {
  const { settings } = scenario;
  const profanityFilter = settings.profanityFilter ?? DEFAULT_PAGE_SETTINGS.profanityFilter;
  const blockedWords = settings.blockedWords ?? DEFAULT_PAGE_SETTINGS.blockedWords;
  const meant = new Set(scenario.expectations.filter(speaksOfRelease).flatMap((one) => one.items));
  return items.flatMap(({ item, at, site }) => {
    const isFiltered =
      site !== null && item.channel === 'wall' && names.get('persona')?.has(item.by) === true;
    if (!isFiltered || meant.has(item.id)) return [];
    const place = under(at, 'text');
    const versions = writtenIn(item.text, place).map(({ words }) => words);
    const held = heldBack({ profanityFilter, blockedWords }, versions);
    if (held === null) return [];
    return [finding('EO436', pathOf(place), { word: held.word, filter: FILTERS[held.by] })];
  });
}

/** Whoever says whether it should be let through has thought of its being held back. */
function speaksOfRelease({ handling: { best, acceptable, harmful } }: Expectation): boolean {
  return [...best, ...acceptable, ...harmful].includes('unhide');
}

const FILTERS = {
  blockedWords: { fr: 'la liste des mots bloqués', en: 'the list of blocked words' },
  profanityFilter: { fr: 'le filtre de grossièretés', en: 'the profanity filter' },
};
