import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  kept: 'Kept in this browser',
  keptAt: 'Kept in this browser, {date}',
  keeping: 'Keeping…',
  failed: 'Not kept: {message}. Export the file before you leave the page.',
};
