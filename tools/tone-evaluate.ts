/**
 * `npm run tone:evaluate [fr|en]`: how far the tone analyser agrees with the rated replies, each batch
 * read by a model learnt from all the others. Prints Spearman's rank correlation per scale beside that
 * of the reply's mere length, and the share of levels that are the raters' own. Takes a few minutes.
 */
import { languagesAsked, measured, observationsOf } from './tone-learning.ts';

for (const language of languagesAsked(process.argv.slice(2)))
  measured(language, observationsOf(language));
