import type { DetectedLanguage } from './detect-language.ts';
import type { Feature } from './feature.ts';
import type { TokenisedText } from './token.ts';

/** Words from which on length no longer limits how far a reading is trusted. */
const ENOUGH_WORDS = 24;

/**
 * How far a reading can be trusted, 0 to 1: short replies, doubtful language and words that the
 * model has never met lower it; cues of irony too, since words may then mean their contrary.
 */
export function confidenceOf(
  text: TokenisedText,
  features: readonly Feature[],
  detected: DetectedLanguage,
): number {
  const length = 0.4 + 0.6 * Math.min(1, text.words / ENOUGH_WORDS);
  const rules = features.filter((feature) => feature.name.startsWith('rule.'));
  const evidence = 0.7 + 0.3 * Math.min(1, rules.length / 4);
  const ironic = rules.some((feature) => feature.name.includes('.irony.')) ? 0.8 : 1;
  return Math.round(length * evidence * ironic * detected.certainty * 100) / 100;
}
