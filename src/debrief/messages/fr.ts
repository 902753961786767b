import { again } from './fr/again.ts';
import { conditions } from './fr/conditions.ts';
import { overview } from './fr/overview.ts';
import { page } from './fr/page.ts';
import { review } from './fr/review.ts';
import { sheets } from './fr/sheets.ts';
import { verdict } from './fr/verdict.ts';

/** Words of the debrief. */
export const fr = {
  ...page,
  ...overview,
  ...review,
  ...sheets,
  ...conditions,
  ...again,
  ...verdict,
} as const;
