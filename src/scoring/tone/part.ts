import type { Bilingual } from '../../vocabulary/language.ts';

/** What words earn for one thing that was wanted of them, whoever said them and when. */
export interface Part {
  /** In parts of the tone of one answer, as `possible`: what `shared` turns into points. */
  readonly earned: number;
  readonly possible: number;
  readonly sentence: Bilingual;
}
