import type { Match } from '../vocabulary/reading.ts';
import type { Sense } from '../vocabulary/sense.ts';
import { hasSuggestion } from './messages.ts';

/** Matters of form: register, length, words of the office. Whoever reads is not hurt by them. */
const FORM: ReadonlySet<string> = new Set([
  'boilerplate',
  'corporate-jargon',
  'curt',
  'hedge',
  'irony',
  'refusal',
  'regional-register',
  'self-service',
  'slang',
  'vague-action',
]);

/**
 * The sense of what a rule found. It follows the rule's own explanation and not its learnt weights:
 * these say how far a word goes with good replies, and a greeting may well weigh a little on the wrong
 * side of a scale.
 */
export function senseOf({ strategy, messageId }: Pick<Match, 'strategy' | 'messageId'>): Sense {
  if (FORM.has(strategy)) return 'form';
  return hasSuggestion(messageId) ? 'harms' : 'helps';
}
