import type { Sheet } from '../../ui/spreadsheet/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Debriefed } from '../debriefed.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { repliesSheet } from './replies-sheet.ts';
import { scoresSheet } from './scores-sheet.ts';

/** Each sheet that a debrief can be exported as. */
export const SHEETS = {
  scores: scoresSheet,
  replies: repliesSheet,
  evidence: evidenceSheet,
} as const satisfies Readonly<Record<string, (told: Debriefed, language: Language) => Sheet>>;

export type SheetId = keyof typeof SHEETS;

/** All of them, as one workbook. */
export function sheetsOf(told: Debriefed, language: Language): readonly Sheet[] {
  return Object.values(SHEETS).map((sheet) => sheet(told, language));
}
