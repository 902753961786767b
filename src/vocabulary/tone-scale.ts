/**
 * The nine dimensions along which the tone of a reply is read (the rating guide's own, in its order).
 * Two of them are better when low: `defensiveness` and `hostility`.
 */
export const DIMENSIONS = [
  'politeness',
  'empathy',
  'ownership',
  'defensiveness',
  'hostility',
  'warmth',
  'professionalism',
  'clarity',
  'nextStep',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** The nine dimensions and `overall`: how fit the tone is for an organisation's public answer. */
export const TONE_SCALES = [...DIMENSIONS, 'overall'] as const;

export type ToneScale = (typeof TONE_SCALES)[number];

/** Dimensions of which a trainee wants less, not more. */
export const LOW_IS_GOOD: ReadonlySet<ToneScale> = new Set<ToneScale>([
  'defensiveness',
  'hostility',
]);

/** Five levels, 0 to 4, as in `src/tone/GUIDE.md`. Scenarios speak of tone in levels only. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

export type Level = (typeof LEVELS)[number];

/** How a reply addresses the person. English replies are always `none`. */
export const ADDRESS_FORMS = ['vous', 'tu', 'mixed', 'none'] as const;

export type AddressForm = (typeof ADDRESS_FORMS)[number];

/** How the organisation wants to address people; `mirror` follows the person addressed. */
export const VOICE_ADDRESSES = ['vous', 'tu', 'mirror'] as const;

export type VoiceAddress = (typeof VOICE_ADDRESSES)[number];
