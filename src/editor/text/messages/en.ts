import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  label: 'Text of the scenario (JSON)',
  find: 'Find',
  help: 'Escape, then Tab leaves the text. F8 goes to the next problem.',
  step: 'Write in the text',
};
