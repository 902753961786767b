/**
 * Where words appear on the desk of a community manager.
 *
 * - `wall`: posts of the fan page, their comments and nested replies
 * - `private`: conversations in private messages
 * - `stream`: a public stream of short messages with a length limit, mentions and quoting
 * - `reviews`: public reviews of the organisation, with 1 to 5 stars
 * - `monitoring`: mentions found elsewhere (*veille*); they cannot be moderated from here
 * - `internal`: the chat with colleagues
 */
export const CHANNELS = ['wall', 'private', 'stream', 'reviews', 'monitoring', 'internal'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Channels that anyone can read: what is asked there in public must not be personal data. */
export const PUBLIC_CHANNELS: ReadonlySet<Channel> = new Set<Channel>([
  'wall',
  'stream',
  'reviews',
  'monitoring',
]);

/**
 * The longest text that the public stream accepts, trainee and cast alike, in characters as a reader
 * counts them (`lib/graphemes.ts`): an emoji or an accented letter is one.
 */
export const STREAM_TEXT_LIMIT = 280;
