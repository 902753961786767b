import { graphemeCount } from '../../lib/graphemes.ts';
import { type Channel, STREAM_TEXT_LIMIT } from '../../vocabulary/channel.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { durationOf } from '../duration.ts';
import type { Text } from '../schema/primitives.ts';
import { ORGANISATION, TARGET } from './references.ts';
import type { ItemSite, Story } from './story.ts';
import { pathOf, type Trail, under } from './trail.ts';

/** What items say of themselves that their channel does not allow. */
export function checkItems(story: Story): Finding[] {
  return story.items.flatMap((site) => [
    ...stars(site),
    ...streamLength(site),
    ...quotes(site, story),
    ...source(site),
    ...author(site, story),
    ...channelOfThread(site, story),
    ...age(site, story),
  ]);
}

function stars({ item, at }: ItemSite): Finding[] {
  const { channel } = item;
  if (channel === 'reviews' && item.stars === undefined && item.in === undefined) {
    return [finding('EO430', pathOf(at), {})];
  }
  return channel !== 'reviews' && item.stars !== undefined
    ? [finding('EO431', pathOf(under(at, 'stars')), { channel })]
    : [];
}

function streamLength({ item, at }: ItemSite): Finding[] {
  return item.channel === 'stream' ? tooLongForStream(item.text, under(at, 'text')) : [];
}

/** The versions of a text that the public stream would not take. */
export function tooLongForStream(text: Text, at: Trail): Finding[] {
  return writtenIn(text, at).flatMap(({ words, place }) => {
    const length = graphemeCount(words);
    return length > STREAM_TEXT_LIMIT
      ? [finding('EO432', pathOf(place), { limit: STREAM_TEXT_LIMIT, length })]
      : [];
  });
}

/** The words of a text in each language it has. */
export function writtenIn(text: Text, at: Trail): { words: string; place: Trail }[] {
  if (typeof text === 'string') return [{ words: text, place: at }];
  if ('only' in text) return [{ words: text.text, place: under(at, 'text') }];
  return (['fr', 'en'] as const).flatMap((language) => {
    const words = text[language];
    return words === undefined ? [] : [{ words, place: under(at, language) }];
  });
}

function quotes({ item, at }: ItemSite, { itemById }: Story): Finding[] {
  const quoted = item.quotes === undefined ? undefined : itemById.get(item.quotes)?.item;
  if (quoted === undefined) return [];
  const areOnStream = item.channel === 'stream' && quoted.channel === 'stream';
  return areOnStream ? [] : [finding('EO433', pathOf(under(at, 'quotes')), {})];
}

function source({ item, at }: ItemSite): Finding[] {
  const isUnsourced = item.channel === 'monitoring' && item.source === undefined;
  return isUnsourced ? [finding('EO434', pathOf(at), {})] : [];
}

/** Colleagues write in the internal chat, and nobody else does. */
function author({ item, at }: ItemSite, { names }: Story): Finding[] {
  const isInternal = item.channel === 'internal';
  const isColleague = names.get('contact')?.has(item.by) === true;
  const isPublic = names.get('persona')?.has(item.by) === true;
  const fits = isInternal ? !isPublic : !isColleague;
  if (fits || item.by === ORGANISATION) return [];
  const wanted = isInternal
    ? { fr: 'un contact de l’organisation', en: 'a contact of the organisation' }
    : { fr: 'un personnage, ou « organisation »', en: 'a persona, or "organisation"' };
  return [
    finding('EO310', pathOf(under(at, 'by')), { id: item.by, channel: item.channel, wanted }),
  ];
}

function channelOfThread({ item, at, site }: ItemSite, { itemById }: Story): Finding[] {
  if (item.in === TARGET && site?.setting.target === 'post') return channelOfPost(item, at);
  const parent = item.in === undefined ? undefined : itemById.get(item.in)?.item;
  if (parent === undefined || parent.channel === item.channel) return [];
  const slots = { channel: item.channel, other: parent.channel };
  return [finding('EO307', pathOf(under(at, 'in')), slots)];
}

/** Where the trainee publishes, and others answer. */
const POSTED_ON: ReadonlySet<Channel> = new Set<Channel>(['wall', 'stream']);

function channelOfPost({ channel }: ItemSite['item'], at: Trail): Finding[] {
  const other = [...POSTED_ON].join(' / ');
  return POSTED_ON.has(channel)
    ? []
    : [finding('EO307', pathOf(under(at, 'in')), { channel, other })];
}

function age({ item, at, age: own, site }: ItemSite, { itemById }: Story): Finding[] {
  const parent = item.in === undefined ? undefined : itemById.get(item.in);
  if (site !== null || parent === undefined || parent.site !== null || own <= parent.age) return [];
  const slots = { age: durationOf(own), other: durationOf(parent.age) };
  return [finding('EO435', pathOf(under(at, 'age')), slots)];
}
