import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  home: 'En ondes, back to the programme',
  skip: 'Skip to content',
  languageSwitch: 'Français',
  settings: 'Settings',
  theme: 'Appearance',
  themeAuto: 'Same as device',
  themeLight: 'Light',
  themeDark: 'Dark',
  shortcuts: 'Single-letter shortcuts',
  shortcutsHelp:
    'During a run one letter is enough: r to reply, for instance. Turn them off if you dictate your text.',
  records: 'Your runs',
  classView: 'Class view',
  about: 'About',
  privacy: 'Nothing leaves this browser.',
  opening: 'Opening the studio…',
  memoryTitle: 'Nothing will be kept once this page is closed',
  memoryUnavailable:
    'This browser gives us no room to save, as in a private window. Export your runs to a file before you close the page.',
  memoryFull:
    'The space this browser allows us is full. Export your runs to a file before you close the page.',
  memoryBroken:
    'The browser’s database has stopped answering. What follows is in memory only: export your runs before you close the page.',
  updateTitle: 'A new version of the studio is ready',
  updateText: 'Your runs and drafts stay exactly as they are.',
  updateTake: 'Update now',
  updateHeld:
    'The studio is still in use in another tab. Close that tab or bring it back to the programme; until then the update waits.',
  crashTitle: 'This page has stopped',
  crashText:
    'The fault is ours. Your run is saved up to your last action; reload the page to pick it up at the same second.',
  crashDetail: 'What the program said',
  reload: 'Reload the page',
  exportRun: 'Export the run',
  toLibrary: 'Back to the programme',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The address {path} leads nowhere. It may have been cut when it was copied.',
  noScenarioTitle: 'This scenario is not here',
  noScenarioText:
    'No scenario in this studio is called “{id}”. If somebody sent it to you as a file, open that file first.',
  noRunTitle: 'This run is not here',
  noRunText:
    'This browser has no run of that name. Runs stay on the device they were played on: to open one elsewhere, export it there as a file.',
  damagedTitle: 'This scenario cannot be opened',
  damagedText: 'Here is what is wrong, line by line.',
  failedTitle: 'Opening failed',
  failedText: 'The program said: {message}',
  notEndedTitle: 'This run is still on the air',
  notEndedText: 'The debrief opens once the run is over.',
  replayNotEnded: 'A run can be watched again once it is over.',
  resume: 'Resume the run',
  aboutTitle: 'The stage, without the house',
  aboutLead:
    'En ondes is a practice studio for community managers. You run the page of a fictional organisation while the public writes, worries, gets angry or says thanks.',
  aboutScoreTitle: 'What the score says',
  aboutScore:
    'Three things are observed: response time, tone and escalation choices. Every point quotes your words or your action and names the rule. What the program cannot read it calls “not rated”. It is something to talk over with somebody from the trade, not a report card.',
  aboutDataTitle: 'Your data',
  aboutData:
    'Everything happens in this browser: no account, no cookies, no analytics, nothing sent. Runs export to one file and are erased in one click.',
  aboutOffline: 'This browser keeps a copy of the studio, so it also opens without a network.',
  aboutHelpTitle: 'If a subject is close to home',
  aboutHelp:
    'Some exercises include a message from somebody in distress. They say so beforehand, and the scene can be skipped.',
  aboutMakers: 'Free software, MIT licence. Organisations and people are fictional.',
};
