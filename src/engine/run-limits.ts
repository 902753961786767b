/** Longest text that a run may hold in one place, in UTF-16 units. */
export const RUN_TEXT_LIMIT = 20_000;

/** Longest short text: a name, a reason, an id of something made elsewhere. In UTF-16 units. */
export const SHORT_TEXT_LIMIT = 400;

/** Longest pseudonym of a player, in UTF-16 units. */
export const PSEUDONYM_LIMIT = 120;

/** Longest list of items that one act may name. */
export const RUN_LIST_LIMIT = 500;

/** Longest list of words that a setting of the page may hold. */
export const SETTING_LIST_LIMIT = 100;
