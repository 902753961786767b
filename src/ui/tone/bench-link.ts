import { VOICE_ADDRESSES, type VoiceAddress } from '../../vocabulary/tone-scale.ts';

/** What an address of the tone bench carries: texts, and the form of address wanted. */
export interface BenchLink {
  readonly comment: string;
  readonly a: string;
  /** Empty where nothing is compared. */
  readonly b: string;
  readonly address?: VoiceAddress;
}

/** Characters of a link that every mail program and chat still passes on whole. */
const LONGEST = 2000;

/**
 * The address of the bench with these texts in it; null where it would be too long to be passed on.
 * It stands after the `#`, which browsers send to nobody.
 */
export function hrefOfBench({ comment, a, b, address }: BenchLink): string | null {
  const said = Object.entries({ c: comment, a, b, address: address ?? '' });
  const query = new URLSearchParams(said.filter(([, value]) => value !== '')).toString();
  const href = `#/tone${query === '' ? '' : `?${query}`}`;
  return href.length > LONGEST ? null : href;
}

/** What `hrefOfBench` put into the query of a route; null where there is nothing in it. */
export function readBenchLink(query: URLSearchParams): BenchLink | null {
  const [comment, a, b] = ['c', 'a', 'b'].map((key) => query.get(key) ?? '');
  const address = VOICE_ADDRESSES.find((each) => each === query.get('address'));
  const link = { comment: comment ?? '', a: a ?? '', b: b ?? '' };
  if (Object.values(link).every((text) => text === '') && address === undefined) return null;
  return address === undefined ? link : { ...link, address };
}
