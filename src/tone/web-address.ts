import { plain } from './letters.ts';
import { tokenise } from './tokenise.ts';

/** What an address begins with that says nothing of where it leads. */
const SCHEME = /^https?:\/\//;
const WORLD_WIDE_WEB = /^www\./;

/** The name of a site in plain letters, then what stands behind its slash. */
const SITE_AND_PAGE = /^([a-z0-9._+-]+)(\/[^?#]*)?/;
const TRAILING_MARKS = /[^a-z0-9]+$/;

/**
 * Where a web address in plain letters leads, as `site` or `site/page`: no scheme, no `www.`, no
 * question to the page, no slash or mark at the end. Empty where no site can be made out.
 */
export function placeOf(address: string): string {
  const bare = address.replace(SCHEME, '').replace(WORLD_WIDE_WEB, '');
  const [, site = '', page = ''] = SITE_AND_PAGE.exec(bare) ?? [];
  return `${site}${page}`.replace(TRAILING_MARKS, '');
}

/**
 * The ways of writing a phrase that texts are cut by: its addresses bare, and whole. Of `211qc.ca`
 * the tokeniser makes a number and an address, of `https://211qc.ca` a single address. A phrase
 * without an address is written as it is.
 */
export function addressSpellings(phrase: string): readonly string[] {
  const words = phrase.split(/\s+/);
  const places = words.map(placeIn);
  if (places.every((place) => place === '')) return [phrase];
  return ['', 'https://'].map((scheme) =>
    words.map((word, at) => (places[at] ? `${scheme}${places[at]}` : word)).join(' '),
  );
}

/** Where a word leads if it is an address; a final `*` adds nothing, since its pages are meant. */
function placeIn(word: string): string {
  const address = word.replace(/\*$/, '');
  const { units } = tokenise(address);
  return units.at(-1)?.kind === 'url' && units[0]?.start === 0 ? placeOf(plain(address)) : '';
}
