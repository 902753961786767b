import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  problems: 'Problems',
  reading: 'Reading the scenario…',
  none: 'No problem',
  noneText: 'The scenario can be played as it is.',
  counts:
    '{errors, plural, =0 {no error} one {# error} other {# errors}}, {warnings, plural, =0 {no warning} one {# warning} other {# warnings}}, {hints, plural, =0 {no hint} one {# hint} other {# hints}}',
  severity: '{severity, select, error {Error.} warning {Warning.} other {Hint.}}',
  more: 'Show more ({n})',
};
