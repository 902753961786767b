import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  title: 'Title',
  titleStep: 'Change the title',
  summary: 'What the trainee reads before choosing it',
  summaryStep: 'Change the summary',
};
