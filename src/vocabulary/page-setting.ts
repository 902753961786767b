/** Settings of a fan page that change what arrives on it. */
export interface PageSettings {
  /** Comments with coarse words are held back from the public; `strong` holds back mild ones too. */
  readonly profanityFilter: 'off' | 'medium' | 'strong';
  /** Words and phrases (no patterns); a comment that holds one arrives hidden. */
  readonly blockedWords: readonly string[];
  /** Who may post on the wall on their own initiative; comments are not concerned. */
  readonly whoMayPost: 'everyone' | 'nobody';
  /** Comments wait for approval (arrive hidden) before others see them. */
  readonly reviewComments: boolean;
  /** Private messages can be sent to the page. */
  readonly privateMessages: boolean;
}

export type PageSettingKey = keyof PageSettings;

export const PAGE_SETTING_KEYS = [
  'profanityFilter',
  'blockedWords',
  'whoMayPost',
  'reviewComments',
  'privateMessages',
] as const satisfies readonly PageSettingKey[];

export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  profanityFilter: 'medium',
  blockedWords: [],
  whoMayPost: 'everyone',
  reviewComments: false,
  privateMessages: true,
};
