import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  title: 'Workshop',
  lead: 'Write a situation, have it played, see what replies are worth. Everything stays in this browser.',
  new: 'New scenario',
  open: 'Open a file…',
  drafts: 'Being written',
  empty: 'Nothing under way',
  emptyText: 'What you write here is kept as you go, and waits for your next visit.',
  remove: 'Remove from the workshop: {file}',
  removed: '{file} is no longer in the workshop.',
  bringBack: 'Bring it back',
  refused: 'Nothing was opened',
  refusedText:
    'These files are not UTF-8 text under 5 MB: {files}. Save them as UTF-8 and open them again; nothing in them was changed.',
};
