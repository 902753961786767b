import { again } from './en/again.ts';
import { conditions } from './en/conditions.ts';
import { overview } from './en/overview.ts';
import { page } from './en/page.ts';
import { review } from './en/review.ts';
import { sheets } from './en/sheets.ts';
import { verdict } from './en/verdict.ts';
import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...page,
  ...overview,
  ...review,
  ...sheets,
  ...conditions,
  ...again,
  ...verdict,
};
