import { heldBack } from '../../vocabulary/page-filter.ts';
import { DEFAULT_PAGE_SETTINGS } from '../../vocabulary/page-setting.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
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
  return items.flatMap(({ item, at, site }) => {
    const isFiltered =
      site !== null && item.channel === 'wall' && names.get('persona')?.has(item.by) === true;
    if (!isFiltered) return [];
    const place = under(at, 'text');
    const versions = writtenIn(item.text, place).map(({ words }) => words);
    const held = heldBack({ profanityFilter, blockedWords }, versions);
    if (held === null) return [];
    return [finding('EO436', pathOf(place), { word: held.word, filter: FILTERS[held.by] })];
  });
}

const FILTERS = {
  blockedWords: { fr: 'la liste des mots bloqués', en: 'the list of blocked words' },
  profanityFilter: { fr: 'le filtre de grossièretés', en: 'the profanity filter' },
};
