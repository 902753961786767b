import type { Channel } from '../../vocabulary/channel.ts';
import type { PlayerText } from '../messages/catalogue.ts';

/** What each channel is called, in full and where there is little room. */
export const CHANNEL_TEXTS = {
  wall: { name: 'channelWall', short: 'channelWall' },
  private: { name: 'channelPrivate', short: 'channelPrivateShort' },
  stream: { name: 'channelStream', short: 'channelStreamShort' },
  reviews: { name: 'channelReviews', short: 'channelReviews' },
  monitoring: { name: 'channelMonitoring', short: 'channelMonitoring' },
  internal: { name: 'channelInternal', short: 'channelInternal' },
} as const satisfies Record<Channel, Readonly<Record<'name' | 'short', PlayerText>>>;
