import type { conditions as fr } from '../fr/conditions.ts';

export const conditions: Readonly<Record<keyof typeof fr, string>> = {
  watchAgain: 'Watch it again',
  stoppedAt: 'You stopped at {time}; the run went on until {end}.',
  stoppedUnplayed:
    '{count, plural, one {# situation was not played} other {# situations were not played}}, and nothing is counted for that. What follows tells the ending as planned.',
  unplayedTitle: 'What was not played',
  unplayedLead:
    'Planned somewhere in the scenario, but never due this time. Nothing is counted for it.',
  declaredLocked: 'Fixed by the link',
  locked_mode: 'mode',
  locked_language: 'language',
  locked_allowance: 'time',
  locked_rate: 'speed',
  locked_seed: 'draw',
  declaredStopped: 'Stopped at',
  differencesTitle: 'This file does not quite tell what was played',
  differencesScenario: 'Its scenario is not the one that the run claims.',
  differencesEvents:
    '{count, plural, one {# event could not have happened so} other {# events could not have happened so}}.',
  differencesReadings:
    '{count, plural, one {# reply is read differently today} other {# replies are read differently today}}. The scores below keep the reading of the file.',
  differencesDetail: 'See which',
  differencesVersions: '(read by {was}, today by {is})',
  differencesLevel: '{scale}: {was} becomes {is}',
};
