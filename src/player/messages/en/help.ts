import type { help as french } from '../fr/help.ts';

export const help: Record<keyof typeof french, string> = {
  help: 'Tone reading',
  helpEmpty: 'The tone shows here as you write.',
  helpTooLittle: 'Too few words to tell.',
  helpForeign: 'Neither English nor French is recognised: the tone cannot be read.',
  helpCounts:
    '{harms, plural, =0 {Nothing to rework} one {# passage to rework} other {# passages to rework}}{form, plural, =0 {} one {, # point of form} other {, # points of form}}{helps, plural, =0 {} one {, # passage that helps} other {, # passages that help}}.',
  helpUnsure: 'unsure reading',
  groupHarms: 'To rework',
  groupForm: 'A matter of form',
  groupHelps: 'What helps',
  moreNotes: '{count, plural, one {# more} other {# more}}',
  replaceBy: 'Replace with “{words}”',
  ignoreNote: 'Ignore',
  noteEmbargo: 'Under embargo, not to be said yet: {fact}',
  noteEmbargoBetter:
    'What is published cannot be taken back. Say what you can, and when the rest will come.',
  noteAddress:
    '{form, select, tu {You say “tu” here and “vous” elsewhere.} other {You say “vous” here and “tu” elsewhere.}}',
  scales: 'What your words do',
  movedUp: ', your words raise it',
  movedDown: ', your words lower it',
  stanceAddress: '{form, select, tu {You say “tu”.} other {You say “vous”.}}',
  stanceAddressFits:
    '{form, select, tu {You say “tu”, as the page does.} other {You say “vous”, as the page does.}}',
  stanceAddressOther:
    '{form, select, tu {You say “tu”; the page says “vous”.} other {You say “vous”; the page says “tu”.}}',
  stanceAddressLike:
    '{form, select, tu {You say “tu”, as this person does.} other {You say “vous”, as this person does.}}',
  stanceAddressUnlike:
    '{form, select, tu {You say “tu”; this person says “vous”.} other {You say “vous”; this person says “tu”.}}',
  stanceMixed: '“Tu” and “vous” are mixed.',
  stanceLanguage:
    '{written, select, fr {You write in French} other {You write in English}}; {shown, select, fr {this message is in French.} other {this message is in English.}}',
  stanceUnsigned: 'Not signed; the page signs “{signature}”.',
  stanceHeldBack: 'Your page hides “{word}” when others write it.',
  stanceCopied: 'These words repeat a message you have sent already.',
  stanceCutShort: 'Only the first {count, number} characters are read.',
};
