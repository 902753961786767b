import { confidenceBand } from '../../tone/confidence-band.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { PlayerText } from '../messages/catalogue.ts';
import type { Note } from './note.ts';

/** What can be said of a draft in one line. */
export interface Summary {
  readonly text: PlayerText;
  readonly values?: Readonly<Record<string, number>>;
  /** Whether the analyser itself is in doubt. */
  readonly unsure: boolean;
}

/** With fewer words than this nobody can tell the language; with more it is another language. */
const SOME_WORDS = 4;

export function summaryOf(
  text: string,
  reading: Reading | null,
  notes: readonly Note[],
): Summary | null {
  if (text.trim() === '') return { text: 'helpEmpty', unsure: false };
  if (reading === null) return null;
  const { language, overall, confidence } = reading.tone;
  if (overall === null) {
    const isForeign = language === null && reading.words >= SOME_WORDS;
    return { text: isForeign ? 'helpForeign' : 'helpTooLittle', unsure: false };
  }
  const count = (sense: Note['sense']) => notes.filter((note) => note.sense === sense).length;
  return {
    text: 'helpCounts',
    values: { harms: count('harms'), form: count('form'), helps: count('helps') },
    unsure: confidenceBand(confidence) === 'low',
  };
}
